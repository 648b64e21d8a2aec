package crossover.site.pages;

import static crossover.content.formats.TableText.csv;
import static crossover.content.formats.TableText.markdown;

import crossover.content.formats.Json;
import crossover.content.formats.TableText;
import crossover.content.tables.Table;
import crossover.site.links.PageAddress;
import crossover.site.publish.SiteFile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// A table as files beside its page: exactly what the page shows.
final class TableFiles {
    private TableFiles() {}

    /// Where the files of a page's table stand.
    static List<PageAddress> of(PageAddress page) {
        return Stream.of("table.csv", "table.json", "table.md")
                .map(name -> new PageAddress(page.pretty() + name))
                .toList();
    }

    static Stream<SiteFile> files(PageAddress page, Table table) {
        var shown = table.withoutEmptyColumns();
        var texts = List.of(csv(shown), json(shown), markdown(shown));
        var files = of(page);
        return Stream.of(0, 1, 2).map(i -> SiteFile.of(files.get(i), texts.get(i)));
    }

    private static String json(Table table) {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", table.title());
        json.put("asOf", table.day().toString());
        json.put("licence", "CC-BY-4.0");
        json.put("total", table.rows().size());
        json.put("rows", TableText.rows(table));
        return Json.pretty(json);
    }
}
