package crossover.content.kinds;

import java.util.List;
import java.util.Optional;

/// All kinds of entries, in the order in which readers meet them.
public final class Kinds {
    private static final List<Kind> ALL =
            List.of(
                    Comparison.KIND,
                    Guide.KIND,
                    Faq.KIND,
                    Instance.KIND,
                    ComputeSystem.KIND,
                    Accelerator.KIND,
                    Provider.KIND,
                    Regulation.KIND,
                    Condition.KIND,
                    Standard.KIND,
                    Place.KIND,
                    DataClass.KIND,
                    Service.KIND,
                    HybridOffer.KIND,
                    Model.KIND,
                    Software.KIND,
                    NetworkDevice.KIND,
                    StorageDevice.KIND,
                    Measurement.KIND,
                    Assumption.KIND,
                    Term.KIND,
                    Claim.KIND,
                    Source.KIND);

    private Kinds() {}

    public static List<Kind> all() {
        return ALL;
    }

    public static Optional<Kind> find(String folder) {
        return ALL.stream().filter(kind -> kind.folder().equals(folder)).findFirst();
    }

    public static List<String> folders() {
        return ALL.stream().map(Kind::folder).toList();
    }
}
