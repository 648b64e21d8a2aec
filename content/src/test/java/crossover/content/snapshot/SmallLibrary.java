package crossover.content.snapshot;

import crossover.content.Content;
import crossover.content.library.Library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// A source, and an accelerator that cites it.
final class SmallLibrary {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private SmallLibrary() {}

    static Path write(Path folder) throws IOException {
        write(
                folder.resolve("sources/maker-data-sheet.md"),
                """
                ---
                name: Data sheet of the Example 80
                summary: The maker's two pages of specifications, as of spring 2026.
                publisher: Example Works
                url: https://example.org/80.pdf
                tier: vendor
                read: full
                retrieved: 2026-04-02
                ---
                """);
        write(
                folder.resolve("accelerators/example-80.md"),
                """
                ---
                name: Example 80
                summary: An accelerator that only serves to show how entries are written.
                aliases: [E80, {name: Sample 80, until: 2025}]
                formerly: [accelerators/sample-80]
                vendor: Example Works
                specs:
                  - source: maker-data-sheet
                    at: "Table 1"
                    seen: 2026-04-02
                    formFactor: PCIe
                    memoryGB: 80
                    memoryBandwidthGBPerS: {low: 1900, high: 2000}
                    bf16DenseTflops: not-published
                    tdpWatts: 300
                prices:
                  defaults: {per: unit, currency: USD}
                  observations:
                    - {purchase: list, amount: 9000, seen: 2026-04-02, source: maker-data-sheet}
                ---
                # What it is good for
                Small models: see [the sheet](sources/maker-data-sheet) — “80 GB”.

                ```fact accelerators/example-80#specs.memoryGB
                ```
                """);
        return folder;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static Library load(Path folder) throws IOException {
        var loaded = Content.load(write(folder), TODAY);
        if (!loaded.problems().isEmpty()) {
            throw new IllegalStateException(loaded.problems().toString());
        }
        return loaded.library();
    }
}
