package crossover.compliance;

import crossover.query.Attributes;
import crossover.query.Truth;
import crossover.query.Value;

/// A plan as clauses ask it.
record Facts(Plan plan, Places places) implements Attributes {

    /// Whether it says what data there are; no data at all would say nothing.
    boolean statesData() {
        return !plan.values(Plan.DATA).isEmpty();
    }

    /// Whether it speaks of data that laws are about at all.
    boolean statesRegulatedData() {
        return !Plan.UNREGULATED.containsAll(plan.values(Plan.DATA));
    }

    @Override
    public Value value(String field) {
        var stated = plan.stated().containsKey(field);
        return stated && (statesData() || !field.equals(Plan.DATA))
                ? Value.of(plan.values(field))
                : Value.UNSTATED;
    }

    /// A class of data that is named broadly is meant so; a place may hide the part that matters.
    @Override
    public Truth within(String field, String value, String group) {
        return field.equals(Plan.DATA)
                ? Truth.of(places.within(value, group))
                : places.overlap(value, group);
    }
}
