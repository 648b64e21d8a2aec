package crossover.content.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.compliance.Judgment;
import crossover.compliance.Plan;
import crossover.compliance.Verdict;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/// What must hold of the published laws, whatever they say.
final class PublishedLawsTest {
    private static final int PLANS = 10_000;
    private static final List<String> UNREGULATED = List.of("synthetic", "public", "business");
    private static final List<String> PLACES =
            List.of("DE", "FR", "US", "US-TX", "CN", "HK", "RU", "IN", "GB", "SA", "NG", "EU");

    private final Random random = new Random(20261124);
    private final RealLaws real;
    private final Vocabulary vocabulary;

    PublishedLawsTest() throws IOException {
        real = RealLaws.load();
        vocabulary = Vocabulary.of(real.library());
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private Judgment judge(Plan plan, LocalDate day) {
        return real.book().judge(plan, day);
    }

    @Test
    void hasAHundredAndFiftyScenarios() {
        assertTrue(real.cases().size() >= 150, () -> "only " + real.cases().size());
    }

    @Test
    void oneMoreClassOfDataNeverMakesAScenarioMilder() {
        neverMilder("data", List.copyOf(vocabulary.values("data")), 3);
    }

    @Test
    void oneMoreCountryOfPeopleNeverMakesAScenarioMilder() {
        neverMilder("subjects", PLACES, 3);
    }

    private void neverMilder(String field, List<String> values, int times) {
        for (var one : real.cases()) {
            var before = judge(one.plan(), one.day()).verdict();
            for (var i = 0; i < times && one.plan().stated().containsKey(field); i++) {
                var value = any(values);
                var more = new LinkedHashSet<>(one.plan().values(field));
                more.add(value);
                var after = judge(one.plan().with(field, List.copyOf(more)), one.day()).verdict();
                assertFalse(after.milderThan(before), () -> one + " + " + value + ": " + after);
            }
        }
    }

    @Test
    void whatNoRuleAsksChangesNothing() {
        for (var one : real.cases()) {
            var plan = one.plan();
            var attested = new ArrayList<>(plan.values("attestations"));
            attested.add("iso-27017");
            var changed = plan.with("provider", List.of("someone-else"));
            if (plan.stated().containsKey("attestations")) {
                changed = changed.with("attestations", attested);
            }
            assertEquals(rules(plan, one.day()), rules(changed, one.day()), one::toString);
        }
    }

    private List<String> rules(Plan plan, LocalDate day) {
        return judge(plan, day).findings().stream()
                .map(found -> found.law().id() + " " + found.rule().id() + found.verdict())
                .toList();
    }

    @Test
    void everyRandomPlanGetsAClauseOrIsToldWhatIsMissing() {
        var verdicts = new TreeMap<Verdict, Integer>();
        for (var i = 0; i < PLANS; i++) {
            var plan = plan();
            var judgment = judge(plan, LocalDate.of(2024 + random.nextInt(6), 6, 30));
            verdicts.merge(judgment.verdict(), 1, Integer::sum);
            var answered =
                    !judgment.deciding().isEmpty()
                            || !judgment.gaps().isEmpty()
                            || judgment.verdict() == Verdict.ALLOWED
                                    && UNREGULATED.containsAll(plan.values("data"));
            assertTrue(answered, plan::toString);
            judgment.deciding().forEach(found -> assertFalse(found.rule().clause().isEmpty()));
        }
        System.out.println("verdicts on " + PLANS + " random plans: " + verdicts);
    }

    private Plan plan() {
        var stated = new LinkedHashMap<String, List<String>>();
        stated.put("data", some("data", 1 + random.nextInt(2)));
        for (var field : Plan.FIELDS.texts()) {
            if (!field.equals("data") && random.nextInt(3) > 0) {
                stated.put(field, some(field, random.nextInt(3)));
            }
        }
        if (random.nextBoolean()) {
            stated.put("individuals", List.of(Integer.toString(random.nextInt(2_000_000))));
        }
        return new Plan(stated);
    }

    private List<String> some(String field, int count) {
        var from = Vocabulary.isOfPlaces(field) ? PLACES : List.copyOf(vocabulary.values(field));
        var some = new LinkedHashSet<String>();
        for (var i = 0; i < count && !from.isEmpty(); i++) {
            some.add(any(from));
        }
        return List.copyOf(some);
    }
}
