package crossover.content.kinds;

import static crossover.content.schema.Field.number;
import static crossover.content.schema.Field.text;

import crossover.content.facts.EntryId;
import crossover.content.parts.Block;
import crossover.content.schema.Field;
import crossover.content.schema.Fields;

import java.util.List;
import java.util.Optional;

/// What was really achieved on some accelerators, with the conditions under which it was.
public record Measurement(
        EntryId accelerator, int count, Optional<EntryId> model, Task task, List<Block> specs)
        implements Detail {
    /// What the machines were doing.
    public enum Task {
        TRAINING,
        INFERENCE
    }

    private static final List<Field> FIELDS =
            List.of(
                    text("modelName", "Model"),
                    text("software", "Software"),
                    text("precision", "Precision"),
                    text("scenario", "Conditions"),
                    number("inputTokens", "Input tokens", "", 1, 1e7),
                    number("outputTokens", "Output tokens", "", 1, 1e7),
                    number("batch", "Batch", "", 1, 1e8),
                    number("tokensPerS", "Tokens per second", "tokens/s", 0.01, 1e9)
                            .higherIsBetter(),
                    number("samplesPerS", "Samples per second", "samples/s", 0.001, 1e9)
                            .higherIsBetter(),
                    number("minutesToTrain", "Time to train", "min", 0.01, 1e7).lowerIsBetter(),
                    number("mfuPercent", "Model FLOPs utilization", "%", 0.1, 100).higherIsBetter(),
                    number("scalingEfficiencyPercent", "Scaling efficiency", "%", 1, 130)
                            .higherIsBetter(),
                    number("hours", "Duration", "h", 0.01, 1e6),
                    number("joulesPerToken", "Energy per token", "J", 1e-6, 1e6).lowerIsBetter(),
                    number("failuresPerGpuYear", "Failures per GPU and year", "", 0, 10)
                            .lowerIsBetter());

    public static final Kind KIND =
            new Kind(
                    "measurements",
                    "measurement",
                    "Measurements",
                    "What was really achieved, and under which conditions.",
                    0,
                    FIELDS,
                    Measurement::read);

    private static Measurement read(Fields in) {
        return new Measurement(
                in.reference("accelerator", "accelerators"),
                in.count("count"),
                in.referenceIfAny("model", "models"),
                in.choice("task", Task.class),
                Block.all(in, FIELDS));
    }

    @Override
    public List<Property> properties() {
        return List.of(
                Property.of("accelerator", "Accelerator", accelerator),
                Property.of("acceleratorCount", "Accelerators", count),
                Property.of("task", "Task", Fields.written(task)));
    }
}
