package crossover.content.law;

import crossover.compliance.Compliance;
import crossover.compliance.Condition;
import crossover.compliance.Judgment;
import crossover.compliance.Law;
import crossover.compliance.Places;
import crossover.compliance.Plan;
import crossover.content.entries.Entry;
import crossover.content.kinds.DataClass;
import crossover.content.kinds.Place;
import crossover.content.kinds.Regulation;
import crossover.content.library.Library;
import crossover.query.Clause;
import crossover.query.Query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All laws of a library, with the conditions they share and the places they speak of.
///
/// @param conditions by the names of their entries
/// @param groupsOf for each country or group the groups it belongs to, and for each class of data
///     the greater classes it is part of
public record LawBook(
        List<Law> laws, Map<String, Condition> conditions, Map<String, List<String>> groupsOf) {
    public LawBook {
        laws = List.copyOf(laws);
        conditions = Map.copyOf(conditions);
        groupsOf = Map.copyOf(groupsOf);
    }

    /// The laws of a checked library: its expressions are known to be right.
    public static LawBook of(Library library) {
        var laws = new ArrayList<Law>();
        var conditions = new LinkedHashMap<String, Condition>();
        var groupsOf = new TreeMap<String, List<String>>();
        for (var entry : library.entries()) {
            switch (entry.detail()) {
                case Regulation regulation -> laws.add(Laws.of(entry, regulation));
                case crossover.content.kinds.Condition condition ->
                        conditions.put(entry.id().name(), condition(entry, condition));
                case Place place -> join(place, groupsOf);
                case DataClass data when !data.within().isEmpty() ->
                        groupsOf.put(entry.id().name(), data.within());
                default -> {}
            }
        }
        return new LawBook(laws, conditions, groupsOf);
    }

    /// What the laws say to a plan on a day.
    public Judgment judge(Plan plan, LocalDate day) {
        return Compliance.judge(plan, laws, conditions, places(), day.toEpochDay());
    }

    /// Which place lies in which.
    public Places places() {
        return Places.of(groupsOf);
    }

    private static void join(Place place, Map<String, List<String>> groupsOf) {
        for (var member : place.members()) {
            groupsOf.computeIfAbsent(member, _ -> new ArrayList<>()).add(place.code());
        }
    }

    private static Condition condition(Entry entry, crossover.content.kinds.Condition condition) {
        var met = new ArrayList<Clause>();
        if (!condition.met().isEmpty()) {
            met.add(Query.parse(condition.met(), Plan.FIELDS).query().clause());
        }
        for (var standard : condition.attestations()) {
            met.add(new Clause.AnyOf("attestations", List.of(standard.name())));
        }
        return new Condition(entry.id().name(), entry.name(), met);
    }
}
