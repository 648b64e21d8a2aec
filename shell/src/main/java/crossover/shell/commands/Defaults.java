package crossover.shell.commands;

import crossover.calculators.Default;
import crossover.content.defaults.Preset;
import crossover.content.defaults.Presets;
import crossover.content.entries.Entry;
import crossover.shell.answer.Failure;
import crossover.shell.desk.Desk;

import java.util.List;

/// What the library knows for the inputs of a calculator.
final class Defaults {
    private Defaults() {}

    static List<Default> of(String calculator, Desk desk) throws Failure {
        return of(calculator, List.of(), desk);
    }

    /// @param machines that are compared
    static List<Default> of(String calculator, List<Entry> machines, Desk desk) throws Failure {
        return new Presets(desk.library(), desk.day(), machines)
                .all(calculator).stream().map(Defaults::of).toList();
    }

    private static Default of(Preset preset) {
        var value = preset.value();
        return new Default(
                preset.input(),
                value,
                Math.min(value, preset.low().orElse(value)),
                Math.max(value, preset.high().orElse(value)),
                preset.fact().toString(),
                preset.citation().seen().toString(),
                preset.text(),
                preset.when());
    }
}
