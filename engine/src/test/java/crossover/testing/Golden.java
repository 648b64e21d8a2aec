package crossover.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that hold what is expected, whole.
///
/// `mvn test -Dgolden=write` writes what came out instead of comparing: read the difference
/// in version control before keeping it.
public final class Golden {
    private Golden() {}

    /// Fails unless the file holds exactly this text.
    public static void matches(Path expected, String actual) throws IOException {
        if (System.getProperty("golden", "").equals("write")) {
            Files.createDirectories(expected.toAbsolutePath().getParent());
            Files.writeString(expected, actual);
        } else if (!Files.exists(expected)) {
            fail("no golden file `" + expected + "`; -Dgolden=write writes it");
        } else {
            assertEquals(Files.readString(expected), actual, expected.toString());
        }
    }
}
