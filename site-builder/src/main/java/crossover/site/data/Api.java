package crossover.site.data;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.formats.EntryJson;
import crossover.content.formats.Json;
import crossover.content.kinds.Kind;
import crossover.content.kinds.Kinds;
import crossover.site.links.PageAddress;
import crossover.site.publish.SiteFile;
import crossover.site.views.Edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The library as static JSON under `api/v1/`: a list of kinds, a list of entries for each, and
/// every entry whole.
///
/// ```json
/// {"schemaVersion": "1.0", "asOf": "2026-11-23", "licence": "CC-BY-4.0", "total": 3, "entries": [
///   {"id": "instances/aws-p5-48xlarge", "name": "p5.48xlarge", "uri": "…"}]}
/// ```
public final class Api {
    private static final String ROOT = "api/v1/";

    private final Edition edition;

    public Api(Edition edition) {
        this.edition = edition;
    }

    /// Where an entry stands in the API.
    public static PageAddress of(EntryId entry) {
        return new PageAddress(ROOT + entry + ".json");
    }

    private static PageAddress of(Kind kind) {
        return new PageAddress(ROOT + kind.folder() + ".json");
    }

    public Stream<SiteFile> files() {
        var kinds = Kinds.all().stream().map(this::list);
        var entries = edition.library().entries().stream().map(this::entry);
        return Stream.of(Stream.of(index()), kinds, entries).flatMap(files -> files);
    }

    private SiteFile index() {
        var kinds = Kinds.all().stream().map(this::summary).toList();
        return file(new PageAddress(ROOT + "index.json"), kinds.size(), "kinds", kinds);
    }

    private Object summary(Kind kind) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", kind.folder());
        json.put("title", kind.title());
        json.put("about", kind.about());
        json.put("total", edition.library().ofKind(kind).size());
        json.put("uri", uri(of(kind)));
        return json;
    }

    private SiteFile list(Kind kind) {
        var entries = edition.library().ofKind(kind).stream().map(this::summary).toList();
        return file(of(kind), entries.size(), "entries", entries);
    }

    private Object summary(Entry entry) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", entry.id().toString());
        json.put("name", entry.name());
        json.put("summary", entry.frame().summary());
        json.put("page", uri(PageAddress.of(entry.id())));
        json.put("uri", uri(of(entry.id())));
        return json;
    }

    private SiteFile file(PageAddress address, int total, String name, List<Object> items) {
        var json = envelope();
        json.put("total", total);
        json.put(name, items);
        return SiteFile.of(address, Json.pretty(json));
    }

    private SiteFile entry(Entry entry) {
        var json = envelope();
        json.put("result", new EntryJson(edition.library(), edition.day()).of(entry));
        return SiteFile.of(of(entry.id()), Json.pretty(json));
    }

    private Map<String, Object> envelope() {
        var json = new LinkedHashMap<String, Object>();
        json.put("schemaVersion", "1.0");
        json.put("asOf", edition.day().toString());
        json.put("licence", "CC-BY-4.0");
        return json;
    }

    /// Absolute where the site knows its own address, else from its root.
    private String uri(PageAddress address) {
        return edition.base().orElse("") + address.path();
    }
}
