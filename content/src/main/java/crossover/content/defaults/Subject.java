package crossover.content.defaults;

import crossover.calculators.Calculator;
import crossover.calculators.Calculators;
import crossover.content.entries.Entry;
import crossover.content.kinds.Accelerator;
import crossover.content.kinds.ComputeSystem;
import crossover.content.kinds.Instance;
import crossover.content.kinds.Kind;
import crossover.content.kinds.Measurement;
import crossover.content.kinds.Model;

import java.util.List;

/// A kind of which one entry can be named, so that a calculator takes its figures:
/// `--model models/deepseek-v3`.
public record Subject(Kind kind) {
    /// The name of the option: `model`.
    public String option() {
        return kind.one();
    }

    /// Those that a calculator can be asked about.
    public static List<Subject> of(String calculator) {
        return switch (calculator) {
            case "total-cost" -> of(Instance.KIND, ComputeSystem.KIND);
            case "llm-memory" -> of(Model.KIND);
            case "tokens" -> of(Model.KIND, Measurement.KIND, Instance.KIND);
            case "training" -> of(Model.KIND, Measurement.KIND, Instance.KIND);
            case "latency" -> of(Model.KIND, Accelerator.KIND);
            default -> List.of();
        };
    }

    private static List<Subject> of(Kind... kinds) {
        return List.of(kinds).stream().map(Subject::new).toList();
    }

    /// `model` as an assumption feeds it: `llm-memory.model`.
    public static List<String> feeds() {
        return Calculators.all().stream()
                .map(Calculator::id)
                .flatMap(id -> of(id).stream().map(subject -> id + "." + subject.option()))
                .toList();
    }

    boolean holds(Entry entry) {
        return entry.kind().equals(kind);
    }
}
