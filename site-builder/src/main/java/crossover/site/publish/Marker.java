package crossover.site.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// The file by which a folder is known to be a site of ours, that may be replaced. It says whether
/// the site holds private figures, so that one never takes the place of the other.
enum Marker {
    PUBLIC("a site of public figures\n"),
    PRIVATE("a site with private figures: do not publish\n");

    static final String NAME = ".crossover-site";

    private final String text;

    Marker(String text) {
        this.text = text;
    }

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    void writeTo(Path folder) throws IOException {
        Files.writeString(folder.resolve(NAME), text);
    }

    /// Whether a folder is marked as the other of the two.
    boolean contradicts(Path folder) throws IOException {
        return isIn(folder) && !Files.readString(folder.resolve(NAME)).equals(text);
    }
}
