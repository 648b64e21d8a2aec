package crossover.site.verdict;

import crossover.compliance.Judgment;
import crossover.compliance.Plan;
import crossover.content.entries.Entry;
import crossover.content.formats.Json;
import crossover.content.kinds.Regulation;
import crossover.content.kinds.Scenario;
import crossover.content.law.LawBook;
import crossover.site.links.Anchor;
import crossover.site.links.PageAddress;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The scenarios of the library as worked examples, each judged by all laws.
public record Examples(LawBook book, Ways ways) {

    /// The scenarios of one law.
    public record OfLaw(Way law, String id, List<Example> examples) {}

    /// @param way to the scenario on the law's page
    /// @param data the plan as the form reads it: a JSON object of lists
    /// @param on the day of the verdict
    /// @param deciding the rules that decide
    public record Example(
            Way way,
            String verdict,
            String why,
            List<Stated> plan,
            String data,
            String on,
            List<Way> deciding) {}

    /// A field and its values as people read them.
    public record Stated(String field, String values) {}

    /// By the names of the laws, those without scenarios left out.
    public List<OfLaw> all() {
        return ways.edition().library().ofKind(Regulation.KIND).stream()
                .flatMap(this::ofLaw)
                .toList();
    }

    private Stream<OfLaw> ofLaw(Entry entry) {
        if (!(entry.detail() instanceof Regulation law) || law.scenarios().isEmpty()) {
            return Stream.of();
        }
        var examples = law.scenarios().stream().map(scenario -> example(entry, scenario)).toList();
        return Stream.of(new OfLaw(ways.to(entry), "of-" + entry.id().name(), examples));
    }

    private Example example(Entry law, Scenario scenario) {
        var day = scenario.on().map(on -> on.last()).orElse(ways.day());
        var judgment = book.judge(new Plan(scenario.plan()), day);
        var href = PageAddress.of(law.id()).from(ways.page()) + "#" + anchor(scenario);
        return new Example(
                new Way(Wording.of(scenario.id()), href, ""),
                judgment.verdict().written(),
                scenario.why(),
                stated(scenario.plan()),
                Json.line(new TreeMap<>(scenario.plan())),
                day.toString(),
                deciding(judgment));
    }

    private static String anchor(Scenario scenario) {
        return Anchor.fragment("scenario-" + scenario.id());
    }

    private static List<Stated> stated(Map<String, List<String>> plan) {
        return new TreeMap<>(plan)
                .entrySet().stream()
                        .map(field -> new Stated(field.getKey(), values(field.getValue())))
                        .toList();
    }

    private static String values(List<String> values) {
        return values.isEmpty() ? "none" : String.join(", ", values);
    }

    private List<Way> deciding(Judgment judgment) {
        var ways = new LinkedHashMap<String, Way>();
        for (var finding : judgment.deciding()) {
            var page = PageAddress.page("regulations/" + finding.law().id());
            var rule = Anchor.fragment("rules[" + finding.rule().id() + "]");
            var href = page.from(this.ways.page()) + "#" + rule;
            var name = finding.law().name() + ", " + finding.rule().clause();
            ways.putIfAbsent(href, new Way(name, href, finding.rule().why()));
        }
        return List.copyOf(ways.values());
    }
}
