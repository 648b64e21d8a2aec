package crossover.site.embed;

import crossover.calculators.Calculator;
import crossover.content.entries.Entry;
import crossover.content.tables.Table;
import crossover.site.calculators.CalculatorView;
import crossover.site.compare.TableData;
import crossover.site.links.PageAddress;
import crossover.site.publish.SiteFile;
import crossover.site.views.PriceHistory;
import crossover.site.views.Ways;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The data of what is embedded as scripts, `crossoverEmbeds["comparisons/rented-and-owned"]`: any
/// page may load a script from another host, data only where that host allows it. Links in them
/// lead from the page that lists what can be embedded.
public record EmbedData(Ways ways) {
    private static final String OBJECT = "crossoverEmbeds";

    /// Where the data of a thing stands.
    public static PageAddress address(String name) {
        return new PageAddress("embed/data/" + name + ".js");
    }

    public SiteFile table(Entry entry, Table table) {
        var json = told(entry.name(), ways.to(entry).href());
        json.putAll(new TableData(ways).json(table));
        return file(entry.id().toString(), json);
    }

    public SiteFile chart(Entry entry, PriceHistory history) {
        var json = told(history.caption(), ways.to(entry).href());
        json.put("svg", history.chart().markup());
        json.put("rows", history.rows().stream().map(EmbedData::row).toList());
        return file(entry.id().toString(), json);
    }

    private static List<String> row(PriceHistory.Sighting sighting) {
        var mark = sighting.mark();
        return List.of(
                sighting.offer(), sighting.figure().line(), mark.source() + ", " + mark.seen());
    }

    public SiteFile calculator(Calculator calculator) {
        var json = told(calculator.title(), CalculatorView.page(calculator).from(ways.page()));
        json.put("id", calculator.id());
        json.put("script", CalculatorView.script(calculator));
        json.put("defaults", CalculatorView.defaults(calculator, ways));
        return file("calculators/" + calculator.id(), json);
    }

    /// What is said of everything: its name, where it stands, of which day it is.
    private Map<String, Object> told(String title, String page) {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", title);
        json.put("page", page);
        json.put("day", ways.day().toString());
        json.put("licence", "CC-BY-4.0");
        return json;
    }

    private static SiteFile file(String name, Map<String, Object> json) {
        return SiteFile.of(address(name), TableData.script(OBJECT, name, json));
    }
}
