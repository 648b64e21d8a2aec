package crossover.query;

/// Something wrong with a query, and what to do about it.
///
/// @param column where it starts, counted from 1
/// @param length how many characters are meant
public record Complaint(int column, int length, String message, String hint) {}
