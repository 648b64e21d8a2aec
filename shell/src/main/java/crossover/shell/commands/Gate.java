package crossover.shell.commands;

import crossover.calculators.Calculation;
import crossover.calculators.Status;
import crossover.shell.answer.Failure;
import crossover.shell.command.Call;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which answers of a calculator make a script stop.
///
/// @param words those that do
record Gate(List<String> words) {
    private static final String OWNING_DEARER = "owning-dearer";
    private static final String CLOUD_DEARER = "cloud-dearer";
    private static final String ILLUSTRATIVE = "illustrative";

    /// The status of an answer, which side costs more, and whether unconfirmed defaults decide.
    static final List<String> WORDS = all();

    private static List<String> split(String typed) {
        return Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    static Gate of(String typed, Call call) throws Failure {
        for (var word : split(typed)) {
            if (!WORDS.contains(word)) {
                throw call.misused(
                        "fail-on", "names answers (" + String.join(", ", WORDS) + ")", word);
            }
        }
        return new Gate(split(typed));
    }

    boolean stops(Calculation calculation) {
        var difference = calculation.result("npvDifference").map(r -> r.value()).orElse(0.0);
        return words.contains(calculation.status().word())
                || (words.contains(OWNING_DEARER) && difference > 0)
                || (words.contains(CLOUD_DEARER) && difference < 0)
                || (words.contains(ILLUSTRATIVE) && !calculation.deciding().isEmpty());
    }

    private static List<String> all() {
        var words = new ArrayList<String>();
        for (var status : Status.values()) {
            if (status != Status.DONE) {
                words.add(status.word());
            }
        }
        words.addAll(List.of(OWNING_DEARER, CLOUD_DEARER, ILLUSTRATIVE));
        return List.copyOf(words);
    }
}
