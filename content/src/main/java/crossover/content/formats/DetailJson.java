package crossover.content.formats;

import crossover.content.facts.Citation;
import crossover.content.kinds.Claim;
import crossover.content.kinds.Comparison;
import crossover.content.kinds.Condition;
import crossover.content.kinds.Detail;
import crossover.content.kinds.Faq;
import crossover.content.kinds.LawRule;
import crossover.content.kinds.Provider;
import crossover.content.kinds.Regulation;
import crossover.content.kinds.Scenario;
import crossover.content.kinds.Source;
import crossover.content.schema.Fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What only some kinds have, as plain data: rules of laws, tiers of providers, claims and the
/// like.
final class DetailJson {

    Map<String, Object> of(Detail detail) {
        return switch (detail) {
            case Provider provider -> provider(provider);
            case Regulation regulation -> regulation(regulation);
            case Condition condition -> condition(condition);
            case Claim claim -> claim(claim);
            case Source source -> source(source);
            case Comparison comparison -> comparison(comparison);
            case Faq faq -> map("about", list(faq.about(), Object::toString));
            default -> Map.of();
        };
    }

    private static Map<String, Object> provider(Provider provider) {
        return map(
                "regions",
                list(provider.regions(), DetailJson::region),
                "attestations",
                list(provider.attestations(), DetailJson::attestation),
                "egress",
                list(provider.egress(), DetailJson::tier),
                "support",
                list(provider.support(), DetailJson::plan));
    }

    private static Map<String, Object> region(Provider.Region r) {
        return cited(r.citation(), "id", r.id(), "name", r.name(), "place", r.place());
    }

    private static Map<String, Object> attestation(Provider.Attestation a) {
        var standard = a.standard().name();
        return cited(
                a.citation(), "standard", standard, "scope", a.scope(), "until", text(a.until()));
    }

    private static Map<String, Object> tier(Provider.EgressTier t) {
        return cited(t.citation(), "upToGB", or(t.upToGB()), "usdPerGB", t.usdPerGB());
    }

    private static Map<String, Object> plan(Provider.SupportPlan p) {
        return cited(
                p.citation(),
                "plan",
                p.plan(),
                "minimumUsd",
                p.minimumUsd(),
                "bands",
                list(p.bands(), b -> map("upToUsd", or(b.upToUsd()), "percent", b.percent())));
    }

    private static Map<String, Object> regulation(Regulation law) {
        return map(
                "sectors",
                law.sectors(),
                "status",
                list(
                        law.status(),
                        s ->
                                cited(
                                        s.citation(),
                                        "state",
                                        Fields.written(s.state()),
                                        "what",
                                        s.what())),
                "rules",
                list(law.rules(), DetailJson::rule),
                "scenarios",
                list(law.scenarios(), DetailJson::scenario));
    }

    private static Object rule(LawRule rule) {
        return map(
                "id", rule.id(),
                "clause", rule.clause(),
                "binding", Fields.written(rule.binding()),
                "basis", Fields.written(rule.basis()),
                "from", text(rule.from()),
                "until", text(rule.until()),
                "when", rule.when(),
                "then", Fields.written(rule.then()),
                "conditions", list(rule.conditions(), c -> c.name()),
                "mandatory", rule.mandatory(),
                "why", rule.why(),
                "says", rule.says(),
                "misread", rule.misread());
    }

    private static Object scenario(Scenario scenario) {
        return map(
                "id", scenario.id(),
                "plan", new java.util.TreeMap<String, Object>(scenario.plan()),
                "on", text(scenario.on()),
                "expect", Fields.written(scenario.expect()),
                "deciding", scenario.deciding(),
                "silent", scenario.silent(),
                "why", scenario.why());
    }

    private static Map<String, Object> condition(Condition condition) {
        return map(
                "evidence", condition.evidence(),
                "met", condition.met(),
                "attestations", list(condition.attestations(), a -> a.name()));
    }

    private static Map<String, Object> claim(Claim claim) {
        return map(
                "at",
                claim.at(),
                "quote",
                claim.quote(),
                "correction",
                claim.correction(),
                "judgedOn",
                list(
                        claim.judgedOn(),
                        g -> map("fact", text(g.fact()), "value", FactJson.plain(g.value()))),
                "sources",
                list(claim.sources(), s -> s.name()));
    }

    private static Map<String, Object> source(Source source) {
        return map(
                "url", source.url(),
                "published", text(source.published()),
                "retrieved", text(source.retrieved()),
                "licence", source.licence(),
                "note", source.note());
    }

    private static Map<String, Object> comparison(Comparison comparison) {
        return map("query", comparison.query());
    }

    private static <T> List<Object> list(List<T> items, Function<T, Object> form) {
        return items.stream().map(form).toList();
    }

    private static Map<String, Object> cited(Citation citation, Object... keysAndValues) {
        var json = map(keysAndValues);
        FactJson.citation(json, citation);
        return json;
    }

    /// A map without the keys that have nothing to say.
    private static Map<String, Object> map(Object... keysAndValues) {
        var json = new LinkedHashMap<String, Object>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            var value = keysAndValues[i + 1];
            if (!value.equals("") && !value.equals(List.of())) {
                json.put((String) keysAndValues[i], value);
            }
        }
        return json;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static Object or(Optional<? extends Object> value) {
        return value.isPresent() ? value.get() : "";
    }
}
