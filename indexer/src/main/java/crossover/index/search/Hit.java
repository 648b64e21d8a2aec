package crossover.index.search;

import crossover.content.facts.EntryId;
import crossover.search.Excerpt;

/// An entry that was found.
///
/// @param score a whole number; only its order means something
/// @param excerpt the part of the summary, or else of the text, that shows why
public record Hit(
        EntryId id, String kind, String title, String summary, int score, Excerpt excerpt) {}
