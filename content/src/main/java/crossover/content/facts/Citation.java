package crossover.content.facts;

import java.util.Optional;

/// Who says so, where, and when.
///
/// @param source the entry in `sources`
/// @param at where in the source the value stands; empty if the source is but a line long
/// @param says a short quotation, where the value is not a table's cell; may be empty
/// @param seen when the source said so
/// @param from since when it holds, if the source says
public record Citation(
        EntryId source, String at, String says, Span seen, Optional<PartialDate> from) {}
