package crossover.query;

import java.util.List;

/// Kleene's logic over clauses.
final class Evaluation {
    private Evaluation() {}

    static Truth truth(Clause clause, Attributes attributes) {
        return switch (clause) {
            case Clause.And and -> all(and.parts(), attributes);
            case Clause.Or or -> any(or.parts(), attributes);
            case Clause.Not not -> truth(not.inner(), attributes).not();
            case Clause.Text text -> attributes.mentions(text);
            case Clause.AnyOf anyOf -> anyOf(anyOf, attributes);
            case Clause.Only only -> only(only, attributes);
            case Clause.Compare compare -> compare(compare, attributes);
        };
    }

    private static Truth all(List<Clause> parts, Attributes attributes) {
        var truth = Truth.TRUE;
        for (var part : parts) {
            truth = truth.and(truth(part, attributes));
            if (truth == Truth.FALSE) {
                break;
            }
        }
        return truth;
    }

    private static Truth any(List<Clause> parts, Attributes attributes) {
        var truth = Truth.FALSE;
        for (var part : parts) {
            truth = truth.or(truth(part, attributes));
            if (truth == Truth.TRUE) {
                break;
            }
        }
        return truth;
    }

    private static Truth anyOf(Clause.AnyOf clause, Attributes attributes) {
        return switch (attributes.value(clause.field())) {
            case Value.Unstated _ -> Truth.UNKNOWN;
            case Value.Amount amount -> equal(amount, clause.values());
            case Value.Texts(var texts) -> {
                var truth = Truth.FALSE;
                for (var text : texts) {
                    truth = truth.or(within(clause.field(), text, clause.values(), attributes));
                }
                yield truth;
            }
        };
    }

    private static Truth only(Clause.Only clause, Attributes attributes) {
        return switch (attributes.value(clause.field())) {
            case Value.Unstated _ -> Truth.UNKNOWN;
            case Value.Amount amount -> equal(amount, clause.values());
            case Value.Texts(var texts) -> {
                var truth = Truth.TRUE;
                for (var text : texts) {
                    truth = truth.and(within(clause.field(), text, clause.values(), attributes));
                }
                yield truth;
            }
        };
    }

    private static Truth within(
            String field, String value, List<String> groups, Attributes attributes) {
        var truth = Truth.FALSE;
        for (var group : groups) {
            truth = truth.or(attributes.within(field, value, group));
        }
        return truth;
    }

    private static Truth equal(Value.Amount amount, List<String> values) {
        var truth = Truth.FALSE;
        for (var value : values) {
            var number = Scanner.number(value);
            if (number.isPresent()) {
                truth = truth.or(Comparison.EQUAL.holds(amount, number.getAsDouble()));
            }
        }
        return truth;
    }

    private static Truth compare(Clause.Compare clause, Attributes attributes) {
        return switch (attributes.value(clause.field())) {
            case Value.Amount amount -> clause.comparison().holds(amount, clause.number());
            case Value.Texts _, Value.Unstated _ -> Truth.UNKNOWN;
        };
    }
}
