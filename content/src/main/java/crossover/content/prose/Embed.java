package crossover.content.prose;

import crossover.content.facts.EntryId;
import crossover.content.facts.FactAddress;
import crossover.content.problems.Location;

import java.util.Map;

/// Something of the library that a text shows in place: written as an empty fenced block whose info
/// string names it.
public sealed interface Embed {
    Location at();

    /// ` ```table comparisons/security-snapshot `
    record Table(EntryId comparison, Location at) implements Embed {}

    /// ` ```calculator break-even capexUsd=250000 `
    record Calculator(String id, Map<String, String> presets, Location at) implements Embed {
        public Calculator {
            presets = Map.copyOf(presets);
        }
    }

    /// ` ```chart price-history instances/aws-p5-48xlarge `
    record Chart(String chart, EntryId entry, Location at) implements Embed {}

    /// ` ```fact instances/aws-p5-48xlarge#specs.vcpus `
    record OneFact(FactAddress address, Location at) implements Embed {}
}
