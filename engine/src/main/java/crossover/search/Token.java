package crossover.search;

/// A word of a text, or several that are known by one name.
///
/// @param term what the index holds: the stem, or for a known name the id of what is so called
/// @param surface the word as written, in lower case and without accents
/// @param start where it starts in the text
/// @param end where it ends in the text
/// @param position which word of the text it is; the words of a known name share one position
public record Token(String term, String surface, int start, int end, int position) {}
