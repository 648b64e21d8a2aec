package crossover.content.defaults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.calculators.Calculator;
import crossover.calculators.Calculators;
import crossover.calculators.Checked;
import crossover.content.Content;
import crossover.content.facts.EntryId;
import crossover.content.library.Library;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Whatever a calculator answers unasked comes from the library: without prices and assumptions it
/// answers nothing.
final class NoDefaultIsAConstantTest {
    private static final LocalDate DAY = LocalDate.now();
    private static final Path LIBRARY = Path.of("library");

    @TempDir private static Path bare;
    private static Library library;

    @BeforeAll
    static void reads() throws IOException {
        library = Content.load(LIBRARY, DAY).library();
    }

    @Test
    void answersFromTheLibrary() {
        for (var calculator : Calculators.all()) {
            if (calculator.id().equals("finance")) {
                continue;
            }
            var checked = unasked(calculator, library);
            assertInstanceOf(Checked.Passed.class, checked, checked::toString);
            var answer = calculator.run(((Checked.Passed) checked).values());
            assertTrue(answer.headline().startsWith("Illustrative"), answer.headline());
        }
    }

    @Test
    void answersNothingWithoutPricesAndAssumptions() throws IOException {
        copyWithoutPrices();
        var stripped = Content.load(bare, DAY).library();
        for (var calculator : Calculators.all()) {
            assertEquals(List.of(), new Presets(stripped, DAY).known(calculator.id()));
            assertInstanceOf(Checked.Refused.class, unasked(calculator, stripped));
        }
    }

    @Test
    void takesThePricesOfMachinesThatAreNamed() {
        var machines =
                List.of(
                        library.find(id("instances/aws-p5-48xlarge")).orElseThrow(),
                        library.find(id("systems/nvidia-dgx-h100")).orElseThrow());
        var presets = new Presets(library, DAY, machines).defaults("total-cost");
        for (var input :
                List.of("cloudUsdPerHour", "acceleratorsPerInstance", "maximumKWPerMachine")) {
            var from = presets.get(input).from();
            assertTrue(machines.stream().anyMatch(m -> m.id().equals(from)), input);
        }
        assertEquals(8, presets.get("acceleratorsPerInstance").value());
        assertEquals(10.2, presets.get("maximumKWPerMachine").value(), 0.5);
    }

    @Test
    void givesEachCurrencyItsOwnRate() {
        var calculator = Calculators.find("total-cost").orElseThrow();
        var known = new Presets(library, DAY).known("total-cost");
        assertInstanceOf(Checked.Passed.class, calculator.read(Map.of("currency", "EUR"), known));
        assertInstanceOf(Checked.Refused.class, calculator.read(Map.of("currency", "IDR"), known));
    }

    private static EntryId id(String id) {
        return EntryId.of(id);
    }

    private static Checked unasked(Calculator calculator, Library library) {
        return calculator.read(Map.of(), new Presets(library, DAY).known(calculator.id()));
    }

    private static void copyWithoutPrices() throws IOException {
        try (var files = Files.walk(LIBRARY)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = LIBRARY.relativize(file);
                var folder = path.getName(0).toString();
                if (!folder.equals("assumptions") && !folder.equals("prices")) {
                    var copy = bare.resolve(path);
                    Files.createDirectories(copy.getParent());
                    Files.writeString(copy, withoutPrices(Files.readString(file)));
                }
            }
        }
    }

    /// Drops the key `prices` with all that is indented below it.
    private static String withoutPrices(String text) {
        return text.replaceAll("(?m)^prices:.*\\R(?:[ \\t].*\\R|- .*\\R)*", "");
    }
}
