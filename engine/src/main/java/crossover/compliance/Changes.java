package crossover.compliance;

import crossover.compliance.Judgment.Change;
import crossover.compliance.Judgment.Edit;
import crossover.compliance.Judgment.Finding;
import crossover.query.Clause;
import crossover.query.Truth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Looks for the smallest changes of a forbidden plan that make it milder: one change, else two.
///
/// Only what one can choose is changed: where, by whom and how data are held; not what the data
/// are,
/// whose they are, or what the organisation is. A move of storage, processing and access to one
/// place counts as one change.
final class Changes {
    private static final Set<String> GIVEN =
            Set.of(
                    Plan.DATA,
                    "sector",
                    "entity",
                    "licensed",
                    "subjects",
                    "establishment",
                    "purpose",
                    "critical",
                    "individuals");

    /// Fields to which a value is added; in the others it takes the place of what was there.
    private static final Set<String> ADDED = Set.of("contracts", "attestations", "approvals");

    private static final List<String> MOVED = List.of("storage", "processing", "access");

    private static final int MOST_SINGLES = 40;
    private static final int MOST_ANSWERS = 8;

    /// Of more values than these only the fitting ones are tried.
    private static final int FEW = 4;

    private final Plan plan;
    private final List<Finding> findings;
    private final Compliance compliance;
    private final Facts facts;
    private final List<Weighing> forbidding = new ArrayList<>();
    private final Set<List<Edit>> candidates = new LinkedHashSet<>();

    Changes(Plan plan, List<Finding> findings, Compliance compliance) {
        this.plan = plan;
        this.findings = findings;
        this.compliance = compliance;
        this.facts = new Facts(plan, compliance.places());
        for (var weighing : compliance.binding()) {
            if (weighing.forbids(facts)) {
                forbidding.add(weighing);
            }
        }
    }

    List<Change> smallest() {
        for (var finding : findings) {
            if (finding.verdict() == Verdict.NOT_ALLOWED) {
                collect(finding.rule().when(), false);
                for (var obligation : finding.conditions()) {
                    if (obligation.state() == Condition.State.FAILED) {
                        obligation.condition().met().forEach(way -> collect(way, true));
                    }
                }
            }
        }
        var singles = new ArrayList<>(candidates);
        singles.sort(Comparator.comparingInt(List::size));
        singles.subList(Math.min(MOST_SINGLES, singles.size()), singles.size()).clear();
        var one = milder(singles);
        return one.isEmpty() ? milder(pairs(singles)) : one;
    }

    private List<Change> milder(List<List<Edit>> candidates) {
        var changes = new ArrayList<Change>();
        for (var edits : candidates) {
            if (changes.size() < MOST_ANSWERS && !more(edits, changes)) {
                var changed = plan;
                for (var edit : edits) {
                    changed = changed.with(edit.field(), edit.values());
                }
                var verdict = verdict(changed);
                if (verdict.milderThan(Verdict.UNKNOWN)) {
                    changes.add(new Change(edits, verdict));
                }
            }
        }
        return changes;
    }

    /// Asks the rules that forbade first, since most changes leave one of them as it was.
    private Verdict verdict(Plan changed) {
        var changedFacts = new Facts(changed, facts.places());
        for (var forbidding : forbidding) {
            if (forbidding.forbids(changedFacts)) {
                return Verdict.NOT_ALLOWED;
            }
        }
        return compliance.verdict(changed);
    }

    /// Whether edits do more than a change that is enough.
    private static boolean more(List<Edit> edits, List<Change> changes) {
        for (var change : changes) {
            if (edits.containsAll(change.edits())) {
                return true;
            }
        }
        return false;
    }

    private static List<List<Edit>> pairs(List<List<Edit>> singles) {
        var pairs = new ArrayList<List<Edit>>();
        for (var i = 0; i < singles.size(); i++) {
            for (var j = i + 1; j < singles.size(); j++) {
                var both = both(singles.get(i), singles.get(j));
                if (!both.isEmpty()) {
                    pairs.add(both);
                }
            }
        }
        return pairs;
    }

    /// Both changes at once; none if they are about the same field, unless both add to it.
    private static List<Edit> both(List<Edit> left, List<Edit> right) {
        var both = new ArrayList<>(left);
        for (var edit : right) {
            var merged = edit;
            for (var other : left) {
                if (other.field().equals(edit.field())) {
                    if (!ADDED.contains(edit.field())) {
                        return List.of();
                    }
                    var values = new LinkedHashSet<>(other.values());
                    values.addAll(edit.values());
                    merged = new Edit(edit.field(), List.copyOf(values));
                    both.remove(other);
                }
            }
            both.add(merged);
        }
        return both;
    }

    /// Collects edits that turn the single clauses of a condition, as it should become.
    private void collect(Clause clause, boolean wanted) {
        switch (clause) {
            case Clause.And(var parts) -> parts.forEach(part -> collect(part, wanted));
            case Clause.Or(var parts) -> parts.forEach(part -> collect(part, wanted));
            case Clause.Not(var inner) -> collect(inner, !wanted);
            case Clause.AnyOf(var field, var values) -> turn(clause, field, values, wanted);
            case Clause.Only(var field, var values) -> turn(clause, field, values, wanted);
            case Clause.Text _, Clause.Compare _ -> {}
        }
    }

    private void turn(Clause clause, String field, List<String> values, boolean wanted) {
        if (GIVEN.contains(field) || clause.truth(facts) == Truth.of(wanted)) {
            return;
        }
        if (wanted) {
            reach(field, values);
        } else if (clause instanceof Clause.AnyOf) {
            leave(field, values);
        }
    }

    /// Edits after which the values of a field are within some values.
    private void reach(String field, List<String> values) {
        var stated = plan.values(field);
        if (ADDED.contains(field)) {
            for (var value : values) {
                var more = new ArrayList<>(stated);
                more.add(value);
                edit(field, more);
            }
            return;
        }
        edit(field, filtered(stated, values, true));
        for (var value : fitting(field, values)) {
            edit(field, List.of(value));
            if (MOVED.contains(field)) {
                move(value);
            }
        }
    }

    /// Edits after which no value of a field is within some values: the rest, or what else rules
    /// name.
    private void leave(String field, List<String> values) {
        edit(field, filtered(plan.values(field), values, false));
        for (var other : fitting(field, filtered(named(field), values, false))) {
            edit(field, List.of(other));
            if (MOVED.contains(field)) {
                move(other);
            }
        }
    }

    /// A few of the values; of places those where the people or the organisation are.
    private List<String> fitting(String field, List<String> values) {
        var fitting = new ArrayList<String>();
        if (Plan.PLACES.contains(field)) {
            var home = new ArrayList<>(plan.values("subjects"));
            home.addAll(plan.values("establishment"));
            for (var value : values) {
                if (!filtered(home, List.of(value), true).isEmpty()) {
                    fitting.add(value);
                }
            }
        }
        var chosen = fitting.isEmpty() ? values : fitting;
        return chosen.subList(0, Math.min(FEW, chosen.size()));
    }

    private void edit(String field, List<String> values) {
        if (!values.isEmpty() && !values.equals(plan.values(field))) {
            candidates.add(List.of(new Edit(field, List.copyOf(values))));
        }
    }

    /// Everything that is elsewhere goes to one place.
    private void move(String place) {
        var edits = new ArrayList<Edit>();
        for (var field : MOVED) {
            var stated = plan.values(field);
            if (!filtered(stated, List.of(place), false).isEmpty()) {
                edits.add(new Edit(field, List.of(place)));
            }
        }
        if (edits.size() > 1) {
            candidates.add(List.copyOf(edits));
        }
    }

    private List<String> filtered(List<String> from, List<String> groups, boolean within) {
        var kept = new ArrayList<String>();
        for (var value : from) {
            var inside = false;
            for (var group : groups) {
                inside |= compliance.places().within(value, group);
            }
            if (inside == within) {
                kept.add(value);
            }
        }
        return kept;
    }

    /// The values that rules name for a field; for a place only those that rules name as the right
    /// ones, and where the people and the organisation are.
    private List<String> named(String field) {
        var named = new LinkedHashSet<String>();
        var place = Plan.PLACES.contains(field);
        if (place) {
            named.addAll(plan.values("subjects"));
            named.addAll(plan.values("establishment"));
        }
        for (var finding : findings) {
            named(finding.rule().when(), field, !place, named);
        }
        return List.copyOf(named);
    }

    private static void named(Clause clause, String field, boolean all, Set<String> named) {
        switch (clause) {
            case Clause.And(var parts) -> parts.forEach(part -> named(part, field, all, named));
            case Clause.Or(var parts) -> parts.forEach(part -> named(part, field, all, named));
            case Clause.Not(var inner) -> named(inner, field, all, named);
            case Clause.AnyOf(var asked, var values) -> {
                if (all && asked.equals(field)) {
                    named.addAll(values);
                }
            }
            case Clause.Only(var asked, var values) -> {
                if (asked.equals(field)) {
                    named.addAll(values);
                }
            }
            case Clause.Text _, Clause.Compare _ -> {}
        }
    }
}
