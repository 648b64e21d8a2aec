package crossover.index.search;

import crossover.index.documents.IndexFields;
import crossover.search.Aliases;
import crossover.search.Token;
import crossover.search.Vocabulary;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Of the names and words of the library those that concern a query: reading them all would take
/// longer than the search.
final class QueryWords {
    private final TermsEnum names;
    private final TermsEnum words;

    private QueryWords(TermsEnum names, TermsEnum words) {
        this.names = names;
        this.words = words;
    }

    static QueryWords of(LeafReader reader) throws IOException {
        return new QueryWords(
                Terms.getTerms(reader, IndexFields.NAMES).iterator(),
                Terms.getTerms(reader, IndexFields.WORDS).iterator());
    }

    /// The names that begin with one of the words.
    Aliases names(List<Token> typed) throws IOException {
        var things = new LinkedHashMap<String, String>();
        for (var term : distinct(typed, Token::term)) {
            var first = new BytesRef(term + IndexFields.SEPARATOR);
            for (var found = seek(names, first); found; found = next(names, first)) {
                var parts = names.term().utf8ToString().split(IndexFields.SEPARATOR);
                things.put(parts[1], parts[2]);
            }
        }
        return Aliases.of(things);
    }

    /// The words that occur; for one that does not, all that begin with its letter.
    Vocabulary vocabulary(List<Token> typed) throws IOException {
        var entries = new LinkedHashMap<String, Integer>();
        var letters = new LinkedHashSet<String>();
        for (var word : distinct(typed, Token::surface)) {
            if (words.seekExact(new BytesRef(word))) {
                entries.put(word, words.docFreq());
            } else {
                letters.add(word.substring(0, word.offsetByCodePoints(0, 1)));
            }
        }
        for (var letter : letters) {
            beginning(new BytesRef(letter), entries);
        }
        return Vocabulary.of(entries);
    }

    /// Each once: a query may say the same a hundred times.
    private static Set<String> distinct(List<Token> typed, Function<Token, String> part) {
        return typed.stream().map(part).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void beginning(BytesRef letter, Map<String, Integer> entries) throws IOException {
        for (var found = seek(words, letter); found; found = next(words, letter)) {
            entries.put(words.term().utf8ToString(), words.docFreq());
        }
    }

    private static boolean seek(TermsEnum terms, BytesRef prefix) throws IOException {
        return terms.seekCeil(prefix) != TermsEnum.SeekStatus.END && startsWith(terms, prefix);
    }

    private static boolean next(TermsEnum terms, BytesRef prefix) throws IOException {
        return terms.next() != null && startsWith(terms, prefix);
    }

    private static boolean startsWith(TermsEnum terms, BytesRef prefix) throws IOException {
        return StringHelper.startsWith(terms.term(), prefix);
    }
}
