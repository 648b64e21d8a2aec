package crossover.query;

/// What a clause can ask of one row, one entry or one plan.
public interface Attributes {

    /// What is stated for a field; [Value#UNSTATED] for a field nobody heard of.
    Value value(String field);

    /// Whether a stated value counts as the asked one. Places override this, so that `DE` is within
    /// `EU`; otherwise a value is only within itself, in upper or lower case.
    default Truth within(String field, String value, String group) {
        return Truth.of(Letters.same(value, group));
    }

    /// Whether the text holds a word or phrase; unknown where there is no text.
    default Truth mentions(Clause.Text text) {
        return Truth.UNKNOWN;
    }
}
