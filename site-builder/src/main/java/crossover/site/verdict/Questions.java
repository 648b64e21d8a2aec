package crossover.site.verdict;

import crossover.compliance.Plan;
import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.kinds.Regulation;
import crossover.content.law.LawBook;
import crossover.content.law.Vocabulary;
import crossover.content.library.Library;
import crossover.query.Clause;
import crossover.site.verdict.Question.Choice;
import crossover.site.verdict.Question.Group;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The questions of the form. What can be chosen are the words of the library's vocabulary; where
/// that takes any text, the values that laws ask for and scenarios state.
public final class Questions {
    private final Map<String, TreeSet<String>> values = new TreeMap<>();
    private final Library library;
    private final Vocabulary vocabulary;

    private Questions(Library library) {
        this.library = library;
        this.vocabulary = Vocabulary.of(library);
    }

    /// All fields of a plan, in the order in which people tell them.
    public static List<Group> of(Library library, LawBook book) {
        var questions = new Questions(library);
        for (var law : book.laws()) {
            law.rules().forEach(rule -> questions.learn(rule.when()));
        }
        for (var condition : book.conditions().values()) {
            condition.met().forEach(questions::learn);
        }
        for (var entry : library.ofKind(Regulation.KIND)) {
            if (entry.detail() instanceof Regulation law) {
                law.scenarios().forEach(scenario -> scenario.plan().forEach(questions::learn));
            }
        }
        return questions.groups();
    }

    private void learn(String field, List<String> some) {
        values.computeIfAbsent(field, _ -> new TreeSet<>()).addAll(some);
    }

    private void learn(Clause clause) {
        switch (clause) {
            case Clause.And(var parts) -> parts.forEach(this::learn);
            case Clause.Or(var parts) -> parts.forEach(this::learn);
            case Clause.Not(var inner) -> learn(inner);
            case Clause.AnyOf(var field, var some) -> learn(field, some);
            case Clause.Only(var field, var some) -> learn(field, some);
            case Clause.Compare _, Clause.Text _ -> {}
        }
    }

    private List<Group> groups() {
        return List.of(
                new Group("what", "What is processed", what()),
                new Group("where", "Where and how it runs", where()),
                new Group("who", "Who can reach it, and how it is protected", who()),
                new Group("papers", "Contracts and attestations", papers()));
    }

    private List<Question> what() {
        return List.of(
                choices(Plan.DATA, "Data", "Without it nothing can be said."),
                places("subjects", "Where the people live whom they are about"),
                new Question("individuals", "How many people", "", "number", List.of()),
                choices("sector", "Sector", ""),
                choices("entity", "What you are", "As laws call those whom they regulate."),
                places("licensed", "Where you are licensed or supervised"),
                choices("purpose", "Purpose", ""),
                choices("critical", "Critical function or infrastructure", ""));
    }

    private List<Question> where() {
        return List.of(
                choices("mode", "How it runs", ""),
                places("establishment", "Where you are established"),
                places("storage", "Where the data are stored"),
                places("processing", "Where they are processed"),
                choices("provider", "Provider", ""),
                places("providerJurisdiction", "Whose law the provider is under"));
    }

    private List<Question> who() {
        return List.of(
                places("access", "From where people reach the data"),
                choices("accessBy", "Who reaches them", ""),
                choices("keys", "Who holds the keys", ""),
                choices("clear", "Where they are in clear at the provider", ""),
                choices("encryption", "Encryption", ""),
                choices("crypto", "Cryptography", ""));
    }

    private List<Question> papers() {
        return List.of(
                choices("contracts", "Contracts with the provider", ""),
                choices("approvals", "Approvals, notifications and consents", ""),
                places("subcontractors", "Where the provider's subcontractors are"),
                choices("attestations", "Attestations of the provider", ""));
    }

    private static Question places(String field, String label) {
        return new Question(
                field,
                label,
                "Countries by name or code, such as DE, US-TX, EEA",
                "places",
                List.of());
    }

    private Question choices(String field, String label, String hint) {
        var known = vocabulary.values(field);
        var offered = known.isEmpty() ? values.getOrDefault(field, new TreeSet<>()) : known;
        var choices =
                offered.stream().map(value -> new Choice(value, label(field, value))).toList();
        return choices.isEmpty()
                ? new Question(field, label, "No law here asks for it yet.", "texts", choices)
                : new Question(field, label, hint, "choices", choices);
    }

    private String label(String field, String value) {
        return switch (field) {
            case "provider" -> name(new EntryId("providers", value));
            case "attestations" -> name(new EntryId("standards", value));
            default -> Wording.of(value);
        };
    }

    private String name(EntryId id) {
        return library.find(id).map(Entry::name).orElse(id.name());
    }
}
