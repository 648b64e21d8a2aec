package crossover.content.kinds;

import static crossover.content.schema.Field.choice;
import static crossover.content.schema.Field.date;
import static crossover.content.schema.Field.number;
import static crossover.content.schema.Field.text;

import crossover.content.parts.Block;
import crossover.content.parts.PriceList;
import crossover.content.schema.Field;
import crossover.content.schema.Fields;

import java.util.List;

/// A chip or module that trains or runs models: GPU, TPU, Trainium, Gaudi.
///
/// Throughput is kept apart by precision, and dense apart from sparse: vendors print the sparse
/// figure, which is twice the dense one and reached by pruned models only.
public record Accelerator(String vendor, List<Block> specs, PriceList prices) implements Detail {
    private static final List<Field> FIELDS =
            List.of(
                    text("architecture", "Architecture"),
                    choice(
                                    "formFactor",
                                    "Form factor",
                                    "SXM",
                                    "PCIe",
                                    "NVL",
                                    "OAM",
                                    "pod",
                                    "board",
                                    "module")
                            .needed(),
                    date("launched", "Launched"),
                    number("memoryGB", "Memory", "GB", 1, 2000).needed().higherIsBetter(),
                    text("memoryType", "Memory type"),
                    number("memoryBandwidthGBPerS", "Memory bandwidth", "GB/s", 50, 100_000)
                            .needed()
                            .higherIsBetter(),
                    teraflops("fp64DenseTflops", "FP64"),
                    teraflops("fp32Tflops", "FP32"),
                    teraflops("tf32DenseTflops", "TF32, dense"),
                    teraflops("tf32SparseTflops", "TF32, sparse"),
                    teraflops("bf16DenseTflops", "BF16, dense").needed(),
                    teraflops("bf16SparseTflops", "BF16, sparse"),
                    teraflops("fp16DenseTflops", "FP16, dense"),
                    teraflops("fp16SparseTflops", "FP16, sparse"),
                    teraflops("fp8DenseTflops", "FP8, dense"),
                    teraflops("fp8SparseTflops", "FP8, sparse"),
                    teraflops("fp4DenseTflops", "FP4, dense"),
                    teraflops("fp4SparseTflops", "FP4, sparse"),
                    number("int8DenseTops", "INT8, dense", "TOPS", 1, 100_000).higherIsBetter(),
                    number("int8SparseTops", "INT8, sparse", "TOPS", 1, 100_000).higherIsBetter(),
                    number("tdpWatts", "Thermal design power", "W", 10, 5000)
                            .needed()
                            .lowerIsBetter(),
                    text("interconnect", "Interconnect"),
                    number(
                                    "interconnectBothWaysGBPerS",
                                    "Interconnect, both ways",
                                    "GB/s",
                                    1,
                                    20_000)
                            .higherIsBetter(),
                    text("hostInterface", "Host interface"),
                    text("licenceNote", "Licence"));

    public static final Kind KIND =
            new Kind(
                    "accelerators",
                    "accelerator",
                    "Accelerators",
                    "GPUs, TPUs and other chips that train and run models.",
                    0,
                    FIELDS,
                    Accelerator::read);

    private static Field teraflops(String name, String label) {
        return number(name, label, "TFLOPS", 0.1, 100_000).higherIsBetter();
    }

    private static Accelerator read(Fields in) {
        return new Accelerator(in.text("vendor"), Block.all(in, FIELDS), PriceList.readFrom(in));
    }

    @Override
    public List<Property> properties() {
        return List.of(Property.of("vendor", "Vendor", vendor));
    }
}
