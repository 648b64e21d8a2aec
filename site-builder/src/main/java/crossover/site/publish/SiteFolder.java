package crossover.site.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Puts a site in its place: written whole beside it, then swapped by two renames. A build that is
/// cut off leaves the old site, or the next build repairs it.
public final class SiteFolder {
    private final Target target;
    private final Marker marker;

    private SiteFolder(Target target, Marker marker) {
        this.target = target;
        this.marker = marker;
    }

    /// The folder for a site.
    ///
    /// @param library the folder of the authored files, which no site may replace
    /// @param isPrivate whether the site holds figures that are not for the public
    /// @throws CannotPublish if the folder is not one that a site may take
    public static SiteFolder at(Path out, Path library, boolean isPrivate) throws IOException {
        var marker = isPrivate ? Marker.PRIVATE : Marker.PUBLIC;
        var target = Target.of(out, library);
        if (marker.contradicts(target.folder())) {
            throw new CannotPublish(
                    isPrivate
                            ? "`" + out + "` holds a public site, and this one has private figures"
                            : "`" + out + "` holds a site with private figures",
                    "name another folder");
        }
        return new SiteFolder(target, marker);
    }

    /// Puts right what a build that was cut off left behind. Does nothing if there was none.
    public void repair() throws IOException {
        if (exists(target.going()) && !exists(target.folder())) {
            Files.move(target.going(), target.folder());
        }
        delete(target.going());
        delete(target.coming());
    }

    /// Writes the files, in their order, and lets them take the place of those before.
    ///
    /// @throws CannotPublish if a file cannot be written; the site of before still stands
    public void replaceWith(Stream<SiteFile> files) throws IOException {
        try (var _ = Claim.on(target)) {
            repair();
            try {
                write(files);
            } catch (IOException e) {
                delete(target.coming());
                throw e;
            }
            swap();
        }
    }

    private void write(Stream<SiteFile> files) throws IOException {
        Files.createDirectories(target.coming());
        marker.writeTo(target.coming());
        var taken = new HashMap<String, String>(Map.of(Marker.NAME, Marker.NAME));
        for (Iterator<SiteFile> next = files.iterator(); next.hasNext(); ) {
            var file = next.next();
            var path = file.address().path();
            // Disks that do not tell upper from lower case would keep only one of the two.
            var before = taken.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            if (before != null) {
                throw new CannotPublish(
                        "two pages want the same file: `" + before + "` and `" + path + "`",
                        "rename one of the two entries");
            }
            write(file);
        }
    }

    private void write(SiteFile file) throws CannotPublish {
        var path = target.coming().resolve(file.address().path());
        try {
            Files.createDirectories(path.getParent());
            try (var out = new BufferedOutputStream(Files.newOutputStream(path))) {
                file.content().writeTo(out);
            }
        } catch (IOException e) {
            throw new CannotPublish(
                    "`" + path + "` cannot be written: " + e.getMessage(),
                    "see whether the disk is full or the folder may not be written to",
                    e);
        }
    }

    private void swap() throws IOException {
        if (exists(target.folder())) {
            Files.move(target.folder(), target.going());
        }
        Files.move(target.coming(), target.folder());
        delete(target.going());
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static void delete(Path folder) throws IOException {
        if (!exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
