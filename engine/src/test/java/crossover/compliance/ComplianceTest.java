package crossover.compliance;

import static crossover.compliance.Laws.judge;
import static crossover.compliance.Laws.law;
import static crossover.compliance.Laws.mandatory;
import static crossover.compliance.Laws.plan;
import static crossover.compliance.Laws.rule;
import static crossover.compliance.Laws.within;
import static crossover.compliance.Verdict.ALLOWED;
import static crossover.compliance.Verdict.ALLOWED_IF;
import static crossover.compliance.Verdict.NOT_ALLOWED;
import static crossover.compliance.Verdict.UNKNOWN;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.compliance.Judgment.Reason;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ComplianceTest {
    private static final Law GDPR =
            law(
                    "gdpr",
                    rule("security", "data:personal,health subjects:EEA", ALLOWED_IF, "records"),
                    mandatory(
                            "transfer",
                            "data:personal,health subjects:EEA"
                                    + " (-storage:only(EEA) or -access:only(EEA))",
                            ALLOWED_IF,
                            "transfer-tool"));

    private static final Law HIPAA =
            law(
                    "hipaa",
                    mandatory("baa", "data:phi subjects:US mode:public-cloud", ALLOWED_IF, "baa"),
                    rule("safeguards", "data:phi subjects:US", ALLOWED_IF, "records"),
                    rule("de-identified", "data:de-identified subjects:US", ALLOWED));

    private static final Law TEXAS =
            law("texas", rule("in-us", "data:ehr subjects:US-TX -storage:only(US)", NOT_ALLOWED));

    private static Judgment judged(String plan, Law... laws) {
        return judge(plan(plan), 100, laws);
    }

    private static List<String> deciding(Judgment judgment) {
        return judgment.deciding().stream().map(finding -> finding.rule().id()).toList();
    }

    private static String states(Judgment judgment) {
        var text = new StringBuilder();
        for (var finding : judgment.findings()) {
            for (var obligation : finding.conditions()) {
                text.append(obligation.condition().id()).append(' ');
                text.append(obligation.state()).append("; ");
            }
        }
        return text.toString();
    }

    private static String missing(Judgment judgment) {
        var text = new StringBuilder();
        judgment.missing().forEach(field -> text.append(field.field()).append(field.clauses()));
        return text.toString();
    }

    private static String changes(Judgment judgment) {
        var text = new StringBuilder();
        for (var change : judgment.changes()) {
            for (var edit : change.edits()) {
                text.append(edit.field()).append(edit.values());
            }
            text.append(" -> ").append(change.verdict().written()).append("; ");
        }
        return text.toString();
    }

    @Test
    void theStrictestRuleThatSpeaksDecides() {
        var judgment =
                judged(
                        "data=phi,ehr subjects=US-TX storage=DE mode=public-cloud contracts=baa",
                        HIPAA,
                        TEXAS);
        assertEquals(NOT_ALLOWED, judgment.verdict());
        assertEquals(List.of("in-us"), deciding(judgment));
        assertEquals("baa DONE; records TO_DO; ", states(judgment));
    }

    @Test
    void anUnmetMandatoryConditionForbids() {
        var judgment = judged("data=phi subjects=US mode=public-cloud contracts=", HIPAA);
        assertEquals(NOT_ALLOWED, judgment.verdict());
        assertEquals(List.of("baa"), deciding(judgment));
        assertEquals("baa FAILED; records TO_DO; ", states(judgment));
        assertTrue(changes(judgment).startsWith("contracts[baa] -> allowed-if; "));
    }

    @Test
    void aMetConditionIsDoneAndTheVerdictStaysConditional() {
        var judgment = judged("data=phi subjects=US mode=public-cloud contracts=dpa,baa", HIPAA);
        assertEquals(ALLOWED_IF, judgment.verdict());
        assertEquals("baa DONE; records TO_DO; ", states(judgment));
    }

    @Test
    void anUnmetConditionThatIsNotMandatoryStaysToDo() {
        var law = law("x", rule("keys", "data:phi", ALLOWED_IF, "own-keys"));
        var judgment = judged("data=phi keys=provider", law);
        assertEquals(ALLOWED_IF, judgment.verdict());
        assertEquals("own-keys FAILED; ", states(judgment));
    }

    @Test
    void whatIsNotStatedBecomesACondition() {
        var judgment = judged("data=personal subjects=DE storage=DE", GDPR);
        assertEquals(ALLOWED_IF, judgment.verdict());
        assertEquals("access[-access:only(EEA)]", missing(judgment));
        var transfer = judgment.findings().get(1);
        assertEquals(ALLOWED_IF, transfer.verdict());
        assertEquals(ALLOWED_IF, transfer.atWorst());
        var worse = judged("data=personal subjects=DE storage=DE contracts=", GDPR);
        assertEquals(NOT_ALLOWED, worse.findings().get(1).atWorst());
        assertEquals(ALLOWED_IF, worse.verdict());
    }

    @Test
    void aPlaceStatedBroadlyIsAskedMoreClosely() {
        var judgment = judged("data=ehr subjects=US storage=DE", TEXAS);
        assertEquals(ALLOWED_IF, judgment.verdict());
        assertEquals("subjects[subjects:US-TX]", missing(judgment));
        assertEquals(UNKNOWN, judged("data=ehr subjects=US storage=US", TEXAS).verdict());
    }

    @Test
    void aRuleThatDoesNotSpeakNeverDecidesAndSaysWhy() {
        var judgment = judged("data=personal subjects=DE storage=FR access=NO", GDPR, TEXAS);
        assertEquals(ALLOWED_IF, judgment.verdict());
        assertEquals(List.of("security"), deciding(judgment));
        var transfer = judgment.silent().get(0);
        assertEquals(Reason.DOES_NOT_APPLY, transfer.reason());
        assertEquals("[-storage:only(EEA), -access:only(EEA)]", transfer.because().toString());
        assertEquals("[data:ehr, subjects:US-TX]", judgment.silent().get(1).because().toString());
    }

    @Test
    void dataThatNoRuleSpeaksToAreUnknown() {
        var judgment = judged("data=genomic subjects=DE", GDPR);
        assertEquals(UNKNOWN, judgment.verdict());
        assertEquals(List.of(new Judgment.Gap("genomic", Map.of())), judgment.gaps());
        assertEquals(UNKNOWN, judged("data=personal subjects=JP", GDPR).verdict());
        assertEquals(UNKNOWN, judged("data=persnal subjects=DE", GDPR).verdict());
        assertEquals(UNKNOWN, judged("data=business").verdict());
    }

    @Test
    void oneMoreCountryThatNoRuleSpeaksToIsAGap() {
        var judgment = judged("data=personal subjects=DE,JP storage=DE access=DE", GDPR);
        assertEquals(UNKNOWN, judgment.verdict());
        assertEquals(
                List.of(new Judgment.Gap("personal", Map.of("subjects", "JP"))), judgment.gaps());
    }

    @Test
    void dataThatNoLawIsAboutAreAllowedUnlessARuleSpeaks() {
        var judgment = judged("data=business,public,synthetic subjects=DE storage=US", GDPR, HIPAA);
        assertEquals(ALLOWED, judgment.verdict());
        assertEquals(5, judgment.silent().size());
        var law = law("x", rule("tax", "data:business storage:US", NOT_ALLOWED));
        assertEquals(NOT_ALLOWED, judged("data=business storage=US", law).verdict());
    }

    @Test
    void aRuleMayAllow() {
        assertEquals(ALLOWED, judged("data=de-identified subjects=US", HIPAA).verdict());
        var unknown = judged("data=de-identified", HIPAA);
        assertEquals(UNKNOWN, unknown.verdict());
        assertEquals("subjects[subjects:US]", missing(unknown));
    }

    @Test
    void withoutDataNothingCanBeSaid() {
        for (var plan : List.of("storage=US subjects=DE", "data= storage=US subjects=DE")) {
            var judgment = judged(plan, GDPR, HIPAA);
            assertEquals(UNKNOWN, judgment.verdict());
            assertEquals("data[]", missing(judgment));
        }
    }

    @Test
    void guidanceNeverForbids() {
        var guidance = Rule.Binding.GUIDANCE;
        var law =
                law(
                        "cnil",
                        rule("host", guidance, "data:health storage:US", NOT_ALLOWED, false),
                        rule("hds", guidance, "data:health", ALLOWED_IF, true, "certified"));
        var judgment = judged("data=health storage=US attestations= mode=colocation", law);
        assertEquals(ALLOWED_IF, judgment.verdict());
        assertTrue(judgment.findings().stream().allMatch(Judgment.Finding::adviceOnly));
    }

    @Test
    void oneOfSeveralWaysMeetsACondition() {
        var law = law("hds", mandatory("host", "data:health", ALLOWED_IF, "certified"));
        assertEquals(
                "certified DONE; ",
                states(judged("data=health attestations=hds mode=colocation", law)));
        assertEquals("certified DONE; ", states(judged("data=health mode=on-premises", law)));
        assertEquals("certified TO_DO; ", states(judged("data=health mode=colocation", law)));
        assertEquals(
                "certified FAILED; ",
                states(judged("data=health attestations= mode=colocation", law)));
    }

    @Test
    void rulesBindFromTheirFirstDayToTheirLast() {
        var rule = within(rule("x", "data:phi", NOT_ALLOWED), 50, 60);
        assertEquals(Reason.NOT_YET, reason(49, law("l", rule)));
        assertEquals(NOT_ALLOWED, judge(plan("data=phi"), 50, law("l", rule)).verdict());
        assertEquals(NOT_ALLOWED, judge(plan("data=phi"), 60, law("l", rule)).verdict());
        assertEquals(Reason.NO_LONGER, reason(61, law("l", rule)));
    }

    @Test
    void lawsThatAreProposedOrRepealedNeverDecide() {
        var rule = rule("x", "data:phi", NOT_ALLOWED);
        var law =
                new Law(
                        "l",
                        "l",
                        List.of(
                                new Law.Status(Law.State.REPEALED, 90),
                                new Law.Status(Law.State.PROPOSED, 10),
                                new Law.Status(Law.State.ADOPTED, 20),
                                new Law.Status(Law.State.DELAYED, 25)),
                        List.of(rule));
        assertEquals(Reason.NOT_YET, reason(9, law));
        assertEquals(Reason.ONLY_PROPOSED, reason(19, law));
        assertEquals(NOT_ALLOWED, judge(plan("data=phi"), 30, law).verdict());
        assertEquals(Law.State.DELAYED, law.status(30).orElseThrow().state());
        assertEquals(Reason.REPEALED, reason(90, law));
    }

    private static Reason reason(long day, Law law) {
        var judgment = judge(plan("data=phi"), day, law);
        assertEquals(UNKNOWN, judgment.verdict());
        return judgment.silent().get(0).reason();
    }

    @Test
    void namesTheSmallestChanges() {
        var transfer = judged("data=personal subjects=DE storage=US access=DE contracts=dpa", GDPR);
        assertEquals(
                "storage[EEA] -> allowed-if; contracts[dpa, scc] -> allowed-if;"
                        + " contracts[dpa, bcr] -> allowed-if; contracts[dpa, dpf] -> allowed-if; ",
                changes(transfer));
        var both = judged("data=personal subjects=DE storage=US,DE access=US contracts=", GDPR);
        assertTrue(changes(both).contains("storage[EEA]access[EEA] -> allowed-if; "));
    }

    @Test
    void namesTwoChangesIfOneIsNotEnough() {
        var law =
                law(
                        "two",
                        mandatory("baa", "data:phi", ALLOWED_IF, "baa"),
                        mandatory("tool", "data:phi", ALLOWED_IF, "transfer-tool"),
                        rule("keys", "data:phi -keys:only(customer)", NOT_ALLOWED));
        var judgment = judged("data=phi contracts= keys=customer", law);
        assertTrue(changes(judgment).startsWith("contracts[baa, scc] -> allowed-if; "));
        var three = judged("data=phi contracts= keys=provider", law);
        assertEquals("", changes(three));
        var other = judged("data=phi contracts=scc keys=provider", law);
        assertEquals("contracts[scc, baa]keys[customer] -> allowed-if; ", changes(other));
    }

    @Test
    void changesNeitherTheDataNorThePeople() {
        var law = law("x", rule("x", "data:phi subjects:US", NOT_ALLOWED));
        assertEquals("", changes(judged("data=phi,business subjects=US,DE", law)));
    }

    @Test
    void aConditionThatIsNotDescribedStaysToDo() {
        var law = law("x", mandatory("x", "data:phi", ALLOWED_IF, "nobody-knows"));
        var judgment = judged("data=phi", law);
        assertEquals(ALLOWED_IF, judgment.verdict());
        assertEquals("nobody-knows TO_DO; ", states(judgment));
    }

    @Test
    void aRuleCannotSayUnknown() {
        assertThrows(IllegalArgumentException.class, () -> rule("x", "data:phi", UNKNOWN));
    }

    @Test
    void aCrowdOfPlacesIsAnsweredAtOnce() {
        var many = new StringBuilder("AA");
        for (var i = 0; i < 300; i++) {
            many.append(",P").append(i);
        }
        var plan = "data=personal subjects=DE,%s storage=%s access=%s".replace("%s", many);
        assertEquals(UNKNOWN, judged(plan, GDPR).verdict());
    }
}
