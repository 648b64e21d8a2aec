package crossover.site.calculators;

import crossover.calculators.Default;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The choice of an entry whose figures a calculator takes.
///
/// @param option its name in addresses: `model`
/// @param title what is chosen, as a label
/// @param first the id of the entry that the page stands on; empty for none
public record SubjectChoice(String option, String title, String first, List<Entry> entries) {
    /// One that can be chosen, with what it says.
    public record Entry(String id, String name, List<Default> said) {}

    Map<String, Object> data(Function<Default, Object> written) {
        var data = new LinkedHashMap<String, Object>();
        entries.forEach(e -> data.put(e.id, e.said.stream().map(written).toList()));
        return data;
    }
}
