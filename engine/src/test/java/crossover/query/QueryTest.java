package crossover.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.Set;

class QueryTest {
    private static final Fields FIELDS =
            new Fields(Set.of("provider", "kind"), Set.of("memoryGB", "usdPerHour"), true);

    @Test
    void readsEveryKindOfClause() {
        var parsed =
                Query.parse(
                        "h100 \"air gapped\" -rental provider:aws,\"Google Cloud\""
                                + " storage:only(EEA, CH) memoryGB>=80 sort:-usdPerHour");
        assertEquals(List.of(), parsed.complaints());
        assertEquals(
                new Clause.And(
                        List.of(
                                new Clause.Word("h100"),
                                new Clause.Phrase("air gapped"),
                                new Clause.Not(new Clause.Word("rental")),
                                new Clause.AnyOf("provider", List.of("aws", "Google Cloud")),
                                new Clause.Only("storage", List.of("EEA", "CH")),
                                new Clause.Compare("memoryGB", Comparison.AT_LEAST, 80))),
                parsed.query().clause());
        assertEquals(List.of(new Sort("usdPerHour", true)), parsed.query().sorts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a b or c | a b or c",
                "(a b) or c | a b or c",
                "a (b or c) | a (b or c)",
                "a (b c) | a b c",
                "a or (b or c) | a or b or c",
                "((a)) | a",
                "-(a b) | -(a b)",
                "-(-a) | -(-a)",
                "--a | -a",
                "-(a) | -a",
                "cloud - on premises | cloud on premises",
                "x >= 80 | x>=80",
                "x≤0.50 | x<=0.5",
                "x == 3 | x=3",
                "x != 3 | -x=3",
                "f:\"a b\",c | f:\"a b\",c",
                "f:\"a\" | f:a",
                "f:only( a , b ) | f:only(a,b)",
                "f:only | f:only",
                "sort:a,-b x | x sort:a sort:-b",
                "12:30 https://x.org | 12:30 https://x.org",
                "a OR b | a or b",
                "\"or\" | \"or\"",
            })
    void printsItselfCanonically(String text, String canonical) {
        var parsed = Query.parse(text);
        assertEquals(List.of(), parsed.complaints());
        assertEquals(canonical, parsed.query().toString());
        assertEquals(parsed.query(), Query.parse(canonical).query());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x provder:aws | 3 | 7 | no field `provder` | did you mean `provider`?",
                "zzz:1 | 1 | 3 | no field `zzz`"
                        + " | the fields are `kind`, `memoryGB`, `provider`, `usdPerHour`",
                "memoryGB>=80GB | 11 | 4 | `80GB` is not a number"
                        + " | write a plain number without unit, as in `memoryGB>=10`",
                "kind=instances | 6 | 9 | `instances` is not a number"
                        + " | write `kind:instances` to compare a text",
                "kind>=3 | 1 | 7 | `kind` is a text, not a number | write `kind:value`",
                "memoryGB:big | 1 | 12 | `memoryGB` is a number, not a text"
                        + " | write `memoryGB>=10`",
                "memoryGB> | 1 | 9 | no number after `>` | write `memoryGB>10`",
                ">=80 | 1 | 4 | no field before `>=` | write `memoryGB>=80`",
                "kind: x | 1 | 5 | nothing after `kind:` | write `kind:one` or `kind:one,two`",
                "kind:a, b | 1 | 7 | nothing after `kind:a,`"
                        + " | write `kind:one` or `kind:one,two`",
                "kind:only() | 1 | 11 | nothing between the parentheses of `kind:only()`"
                        + " | write `kind:only(a,b)`",
                "kind:only(a | 1 | 11 | `kind:only(` is never closed | write `kind:only(a,b)`",
                "a (b | 3 | 1 | a `(` that is never closed | close it with `)`",
                "a) b | 2 | 1 | a `)` that closes nothing | remove it, or open the group with `(`",
                "a () | 3 | 2 | nothing between the parentheses | remove them",
                "\"a b | 1 | 1 | a quotation mark that is never closed | close it with `\"`",
                "a or | 3 | 2 | an `or` with nothing beside it | write a clause on both sides,"
                        + " or \"or\" in quotation marks to find the word",
                "a AND b | 3 | 3 | `AND` is no operator"
                        + " | leave it out: clauses side by side all have to hold",
                "NOT b | 1 | 3 | `NOT` is no operator | write `-` before what must not hold",
                "a (sort:kind) | 4 | 5 | an order is no condition"
                        + " | write `sort:field` or `sort:-field` once, outside of any group",
                "-sort:kind | 1 | 6 | an order is no condition"
                        + " | write `sort:field` or `sort:-field` once, outside of any group",
                "sort: | 1 | 5 | no field to sort by | write `sort:field` or `sort:-field`",
            })
    void complainsOnceAndSaysWhatToDo(
            String text, int column, int length, String message, String hint) {
        assertEquals(
                List.of(new Complaint(column, length, message, hint)),
                Query.parse(text, FIELDS).complaints());
    }

    @Test
    void writesFieldNamesAsTheyAreKnown() {
        assertEquals("memoryGB>=80", Query.parse("MEMORYgb>=80", FIELDS).query().toString());
    }

    @Test
    void refusesWordsWhereOnlyFieldsMakeSense() {
        var rules = new Fields(Set.of("data"), Set.of(), false);
        assertEquals(
                List.of(
                        new Complaint(
                                1,
                                8,
                                "`personal` asks no field",
                                "write a field and a value, as in `field:value` or `field>=10`")),
                Query.parse("personal data:phi", rules).complaints());
    }

    @Test
    void readsWhatItCanBesideAComplaint() {
        assertEquals("a b kind:x", Query.parse("a) b kind:x,", FIELDS).query().toString());
    }

    @Test
    void nestsTwentyDeepAndNoDeeper() {
        var deep = "(".repeat(20) + "a or b" + ")".repeat(20);
        assertEquals(List.of(), Query.parse(deep).complaints());
        var complaints = Query.parse("x (" + deep + ") y").complaints();
        assertEquals(
                List.of(
                        new Complaint(
                                23,
                                8,
                                "parentheses nested deeper than 20",
                                "write the condition with fewer groups")),
                complaints);
        assertEquals("x y", Query.parse("x (" + deep + ") y").query().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", ")", "-", "\"", "a", "-(", "a:", "sort:", "or ", "x<", "a:only("})
    void answersAttacksAtOnce(String piece) {
        var start = System.nanoTime();
        Query.parse(piece.repeat(1_000 / piece.length()));
        var complaints = Query.parse(piece.repeat(1_000_000 / piece.length())).complaints();
        assertEquals("write at most 1000", complaints.get(0).hint());
        assertTrue(System.nanoTime() - start < 500_000_000L);
    }

    @Test
    void neverThrowsAndRoundTripsWhateverIsTyped() {
        var pieces =
                List.of(
                        "a", "or", " ", " ", "(", ")", "-", "\"", ":", ",", "f:", "f:only(", "x>=",
                        "12", ".5", "sort:", "<", "AND", "é", "\u0000", "=", "/", "\t");
        var random = new Random(20261005);
        for (var i = 0; i < 50_000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(14); n > 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var query = Query.parse(text.toString(), i % 2 == 0 ? FIELDS : Fields.ANY).query();
            assertEquals(query, Query.parse(query.toString()).query(), text.toString());
        }
    }
}
