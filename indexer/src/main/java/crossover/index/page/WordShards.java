package crossover.index.page;

import crossover.index.documents.IndexFields;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

import java.io.IOException;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The words as written and the names of things, in a shard for each first letter, as `letters/68`
/// for `h`.
///
/// ```text
/// letters/68   [["h100",45,…],["H100 SXM","accelerators/nvidia-h100-sxm",3,…]]
///               words and how many entries have them; names, what they name, and its number
/// ```
final class WordShards {
    private final Map<Integer, Letter> letters = new TreeMap<>();

    private WordShards() {}

    private record Letter(Literal words, Literal names) {
        Letter() {
            this(new Literal().list(), new Literal().list());
        }
    }

    /// Writes all shards; answers the letters there are, as they are in the shards' names.
    static SortedSet<String> write(LeafReader reader, Shards shards) throws IOException {
        var writer = new WordShards();
        writer.words(reader);
        writer.names(reader);
        return writer.flush(shards);
    }

    private void words(LeafReader reader) throws IOException {
        var words = Terms.getTerms(reader, IndexFields.WORDS).iterator();
        while (words.next() != null) {
            var word = words.term().utf8ToString();
            letter(word).words.text(word).number(words.docFreq());
        }
    }

    private void names(LeafReader reader) throws IOException {
        var names = Terms.getTerms(reader, IndexFields.NAMES).iterator();
        while (names.next() != null) {
            var parts = names.term().utf8ToString().split(IndexFields.SEPARATOR);
            letter(parts[0]).names.text(parts[1]).text(parts[2]).number(entry(names));
        }
    }

    private static int entry(TermsEnum name) throws IOException {
        return name.postings(null, PostingsEnum.NONE).nextDoc();
    }

    private Letter letter(String word) {
        return letters.computeIfAbsent(word.codePointAt(0), _ -> new Letter());
    }

    private SortedSet<String> flush(Shards shards) throws IOException {
        var names = new TreeSet<String>();
        for (var letter : letters.entrySet()) {
            var name = Integer.toHexString(letter.getKey());
            var value = letter.getValue();
            shards.add("letters/" + name, Literal.of(value.words.end(), value.names.end()));
            names.add(name);
        }
        return names;
    }
}
