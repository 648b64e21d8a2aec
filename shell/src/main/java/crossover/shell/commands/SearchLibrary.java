package crossover.shell.commands;

import crossover.index.search.Hit;
import crossover.index.search.Hits;
import crossover.search.Excerpt;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Data;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.command.Completion;
import crossover.shell.command.Option;
import crossover.shell.command.Parameter;
import crossover.shell.desk.Desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// `search QUERY...`: entries by words and conditions, best first.
final class SearchLibrary {
    private static final int USUAL = 10;
    private static final int MOST = 10_000;

    private SearchLibrary() {}

    static Command command() {
        return Command.of(
                        "search",
                        Group.LOOK_UP,
                        "entries by words and conditions, best first",
                        SearchLibrary::run)
                .taking(
                        Parameter.many(
                                "QUERY",
                                "words, \"phrases\", -not, field:value, field>=number, sort:field",
                                Completion.QUERY))
                .with(Option.of("limit", "N", "at most so many; " + USUAL + " if not given"))
                .example("search h100 price", "what has to do with both words")
                .example(
                        "search kind:instances memoryGiB\\>=1000 sort:usdPerHour",
                        "large machines to rent, the cheapest first")
                .example("search 'air gapped' --format json", "for a script, with counts by kind");
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        var limit = call.number("limit", USUAL, 1, MOST);
        try (var index = desk.search()) {
            var hits = index.search(query(call.words()), limit);
            refuseMistakes(hits);
            var answer = answer(hits, desk);
            return hits.total() == 0 ? Outcome.nothing(answer) : Outcome.done(answer);
        } catch (IOException e) {
            throw Failure.of("the index cannot be read", desk.command("index"), e);
        }
    }

    /// The words as one query. A word with spaces among others was quoted, so it is a phrase.
    private static String query(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : words.stream().map(SearchLibrary::phrase).collect(Collectors.joining(" "));
    }

    private static String phrase(String word) {
        return word.contains(" ") && !word.contains("\"") && !word.contains(":")
                ? '"' + word + '"'
                : word;
    }

    private static void refuseMistakes(Hits hits) throws Failure {
        var complaints = hits.understood().complaints();
        if (!complaints.isEmpty()) {
            throw Conditions.refused(hits.query(), "search", complaints.getFirst());
        }
    }

    private static Answer answer(Hits hits, Desk desk) throws Failure {
        var grid = new Grid().text("id", "Id").text("title", "Title").text("excerpt", "Excerpt");
        hits.hits().forEach(hit -> grid.row(hit.id().toString(), hit.title(), text(hit.excerpt())));
        var items = hits.hits().stream().map(SearchLibrary::item).toList();
        var data =
                Data.of(
                        "query",
                        hits.query(),
                        "total",
                        hits.total(),
                        "hits",
                        items,
                        "facets",
                        Map.of("kind", hits.kinds()));
        return new Answer.Rows(grid.table("Search", desk.day()), items, data, note(hits));
    }

    private static Map<String, Object> item(Hit hit) {
        return Data.of(
                "id",
                hit.id().toString(),
                "kind",
                hit.kind(),
                "title",
                hit.title(),
                "score",
                hit.score(),
                "excerpt",
                text(hit.excerpt()));
    }

    private static String text(Excerpt excerpt) {
        var text = excerpt.text().replace("\n", "; ");
        return (excerpt.cutBefore() ? "… " : "") + text + (excerpt.cutAfter() ? " …" : "");
    }

    private static String note(Hits hits) {
        var notes = new ArrayList<String>();
        if (hits.total() == 0) {
            notes.add("nothing found");
        } else if (hits.total() > hits.hits().size()) {
            notes.add(hits.hits().size() + " of " + hits.total() + " shown");
        }
        if (hits.relaxed()) {
            notes.add("nothing has all the words");
        }
        hits.suggestion().ifPresent(better -> notes.add("did you mean `" + better + "`?"));
        hits.unstated()
                .forEach(
                        (field, count) ->
                                notes.add(
                                        count
                                                + " say nothing on "
                                                + field
                                                + " and could not be asked"));
        return String.join("; ", notes);
    }
}
