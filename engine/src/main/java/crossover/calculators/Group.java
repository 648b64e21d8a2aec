package crossover.calculators;

/// A heading under which inputs are asked.
///
/// @param id as in JSON and in classes of the page
public record Group(String id, String title) {}
