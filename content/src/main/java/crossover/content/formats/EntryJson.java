package crossover.content.formats;

import crossover.content.entries.Entry;
import crossover.content.facts.Fact;
import crossover.content.library.Library;
import crossover.content.parts.Alias;
import crossover.content.parts.Correction;
import crossover.content.parts.PriceList;
import crossover.content.schema.Field;
import crossover.content.tables.Cell;
import crossover.content.tables.Columns;
import crossover.content.tables.Values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An entry as plain data, with every fact's source and dates: what `show` prints and what stands
/// under the entry's address in the API.
public final class EntryJson {
    private final Library library;
    private final LocalDate day;

    public EntryJson(Library library, LocalDate day) {
        this.library = library;
        this.day = day;
    }

    /// `{"id", "kind", "name", "summary", …plain properties, "derived", "specs", "prices", …}`
    public Map<String, Object> of(Entry entry) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", entry.id().toString());
        json.put("kind", entry.kind().folder());
        json.put("name", entry.name());
        json.put("summary", entry.frame().summary());
        json.put("asOf", day.toString());
        entry.detail().properties().forEach(p -> json.put(p.name(), FactJson.plain(p.value())));
        put(
                json,
                "aliases",
                entry.frame().aliases().stream().<Object>map(EntryJson::alias).toList());
        put(json, "derived", derived(entry));
        put(json, "specs", specs(entry));
        put(json, "prices", prices(entry));
        put(json, "detail", new DetailJson().of(entry.detail()));
        put(
                json,
                "corrections",
                entry.frame().corrections().stream().<Object>map(EntryJson::correction).toList());
        if (!entry.prose().markdown().isBlank()) {
            json.put("text", entry.prose().markdown().strip());
        }
        return json;
    }

    private static void put(Map<String, Object> json, String key, Map<String, Object> value) {
        if (!value.isEmpty()) {
            json.put(key, value);
        }
    }

    private static void put(Map<String, Object> json, String key, List<Object> value) {
        if (!value.isEmpty()) {
            json.put(key, value);
        }
    }

    private static Object alias(Alias alias) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", alias.name());
        alias.from().ifPresent(from -> json.put("from", from.toString()));
        alias.until().ifPresent(until -> json.put("until", until.toString()));
        return json;
    }

    private static Object correction(Correction correction) {
        var json = new LinkedHashMap<String, Object>();
        json.put("fact", correction.fact());
        json.put("was", FactJson.plain(correction.was()));
        json.put("stood", correction.stood().toString());
        json.put("why", correction.why());
        return json;
    }

    private Map<String, Object> specs(Entry entry) {
        var json = new LinkedHashMap<String, Object>();
        for (var field : entry.kind().fields()) {
            entry.spec(field.name()).ifPresent(fact -> put(json, field, fact));
        }
        return json;
    }

    private void put(Map<String, Object> json, Field field, Fact fact) {
        var said = FactJson.of(fact, day, field.unit());
        if (!said.isEmpty()) {
            json.put(field.name(), said);
        }
    }

    private Map<String, Object> prices(Entry entry) {
        var json = new LinkedHashMap<String, Object>();
        for (PriceList.Price price : entry.detail().prices().prices()) {
            entry.fact("prices[" + price.key() + "]")
                    .map(fact -> FactJson.of(fact, day, price.offer().unit()))
                    .filter(said -> !said.isEmpty())
                    .ifPresent(said -> json.put(price.key(), said));
        }
        return json;
    }

    private Map<String, Object> derived(Entry entry) {
        var values = new Values(library, day);
        var json = new LinkedHashMap<String, Object>();
        for (var column : Columns.of(entry)) {
            if (values.of(entry, column.field()) instanceof Cell.Derived cell) {
                var value = new LinkedHashMap<String, Object>();
                value.put("value", FactJson.plain(cell.reading()));
                value.put("unit", cell.unit());
                value.put("formula", cell.formula());
                value.put(
                        "from",
                        new ArrayList<Object>(cell.from().stream().map(Object::toString).toList()));
                json.put(column.field(), value);
            }
        }
        return json;
    }
}
