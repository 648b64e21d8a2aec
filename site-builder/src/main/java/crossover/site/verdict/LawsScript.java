package crossover.site.verdict;

import crossover.compliance.Condition;
import crossover.compliance.Law;
import crossover.compliance.Rule;
import crossover.content.formats.Json;
import crossover.content.law.LawBook;
import crossover.content.schema.Fields;
import crossover.site.links.PageAddress;
import crossover.site.publish.SiteFile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// All laws of a library as a script that hands them to the page, in the shape in which the engine
/// reads them there. A script, because a page opened as a file can load nothing else.
public final class LawsScript {
    public static final PageAddress ADDRESS = new PageAddress("verdict/laws.js");

    private LawsScript() {}

    public static SiteFile of(LawBook book) {
        var json = new LinkedHashMap<String, Object>();
        json.put("laws", book.laws().stream().map(LawsScript::law).toList());
        json.put(
                "conditions",
                new TreeMap<>(book.conditions())
                        .values().stream().map(LawsScript::condition).toList());
        json.put("places", new TreeMap<>(book.groupsOf()));
        return SiteFile.of(ADDRESS, "window.crossoverLaws = " + Json.line(json) + ";\n");
    }

    private static Map<String, Object> law(Law law) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", law.id());
        json.put("name", law.name());
        json.put("statuses", law.statuses().stream().map(LawsScript::status).toList());
        json.put("rules", law.rules().stream().map(LawsScript::rule).toList());
        return json;
    }

    private static Map<String, Object> status(Law.Status status) {
        var json = new LinkedHashMap<String, Object>();
        json.put("state", Fields.written(status.state()));
        json.put("from", status.from());
        return json;
    }

    private static Map<String, Object> rule(Rule rule) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", rule.id());
        json.put("clause", rule.clause());
        json.put("binding", Fields.written(rule.binding()));
        json.put("basis", rule.basis());
        if (rule.from() != Rule.ALWAYS) {
            json.put("from", rule.from());
        }
        if (rule.until() != Rule.FOREVER) {
            json.put("until", rule.until());
        }
        json.put("when", rule.when().toString());
        json.put("then", rule.then().written());
        json.put("conditions", rule.conditions());
        json.put("mandatory", rule.mandatory());
        json.put("why", rule.why());
        return json;
    }

    private static Map<String, Object> condition(Condition condition) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", condition.id());
        json.put("name", condition.name());
        json.put("met", condition.met().stream().map(Object::toString).toList());
        return json;
    }
}
