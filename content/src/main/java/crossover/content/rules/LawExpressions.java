package crossover.content.rules;

import crossover.compliance.Plan;
import crossover.content.entries.Entry;
import crossover.content.kinds.Condition;
import crossover.content.kinds.DataClass;
import crossover.content.kinds.Regulation;
import crossover.content.law.Vocabulary;
import crossover.content.library.Library;
import crossover.content.problems.Problems;
import crossover.content.problems.Suggestion;
import crossover.query.Clause;
import crossover.query.Query;

import java.time.LocalDate;
import java.util.List;

/// What laws and conditions ask of a plan can be read, and speaks of fields and values that a plan
/// can have: one misspelt value, and a rule is silent for ever.
final class LawExpressions implements Rule {
    @Override
    public String name() {
        return "law-expressions";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        var vocabulary = Vocabulary.of(library);
        library.entries().forEach(entry -> check(entry, vocabulary, problems));
    }

    private void check(Entry entry, Vocabulary vocabulary, Problems problems) {
        if (entry.detail() instanceof Regulation law) {
            for (var rule : law.rules()) {
                check(new Expression(rule.when(), rule.whenAt()), vocabulary, problems);
            }
        }
        if (entry.detail() instanceof DataClass data) {
            within(data, vocabulary, problems);
        }
        if (entry.detail() instanceof Condition condition && !condition.met().isEmpty()) {
            check(new Expression(condition.met(), condition.metAt()), vocabulary, problems);
        }
    }

    private void within(DataClass data, Vocabulary vocabulary, Problems problems) {
        for (var greater : data.within()) {
            if (!vocabulary.has(Plan.DATA, greater)) {
                problems.error(
                        name(),
                        data.withinAt(),
                        "there is no class of data `%s`".formatted(greater),
                        hint(Plan.DATA, greater, vocabulary));
            }
        }
    }

    private void check(Expression expression, Vocabulary vocabulary, Problems problems) {
        if (expression.reads(Plan.FIELDS, name(), problems)) {
            var clause = Query.parse(expression.text(), Plan.FIELDS).query().clause();
            values(clause, expression, vocabulary, problems);
        }
    }

    private void values(
            Clause clause, Expression expression, Vocabulary vocabulary, Problems problems) {
        switch (clause) {
            case Clause.And(var parts) ->
                    parts.forEach(part -> values(part, expression, vocabulary, problems));
            case Clause.Or(var parts) ->
                    parts.forEach(part -> values(part, expression, vocabulary, problems));
            case Clause.Not(var inner) -> values(inner, expression, vocabulary, problems);
            case Clause.AnyOf(var field, var values) ->
                    values(field, values, expression, vocabulary, problems);
            case Clause.Only(var field, var values) ->
                    values(field, values, expression, vocabulary, problems);
            case Clause.Text _, Clause.Compare _ -> {}
        }
    }

    private void values(
            String field,
            List<String> values,
            Expression expression,
            Vocabulary vocabulary,
            Problems problems) {
        for (var value : values) {
            if (!vocabulary.has(field, value)) {
                problems.error(
                        name(),
                        expression.placeOf(value),
                        "`%s` cannot be `%s`".formatted(field, value),
                        hint(field, value, vocabulary));
            }
        }
    }

    static String hint(String field, String value, Vocabulary vocabulary) {
        if (!Vocabulary.isOfPlaces(field)) {
            return Suggestion.hint(value, vocabulary.values(field));
        }
        var groups = vocabulary.places();
        return "write a country as `DE`, a state as `US-TX`"
                + (groups.isEmpty() ? "" : ", or a group: " + String.join(", ", groups));
    }
}
