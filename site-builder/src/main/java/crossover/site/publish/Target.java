package crossover.site.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// The folder where a site is to stand, and the two beside it that a swap needs: one for the site
/// that comes, one for the site that goes.
record Target(Path folder, Path coming, Path going) {

    /// The folder as a target, if it is one that a site may take.
    ///
    /// @param library the folder of the authored files, which no site may replace
    static Target of(Path out, Path library) throws CannotPublish {
        var folder = out.toAbsolutePath().normalize();
        var name = folder.getFileName();
        var parent = folder.getParent();
        if (name == null || parent == null || holdsSomethingDear(folder, library)) {
            throw new CannotPublish(
                    "`" + out + "` cannot hold the site: the site replaces the whole folder",
                    "name a folder of its own, such as `site`");
        }
        var target =
                new Target(
                        folder,
                        parent.resolve("." + name + ".coming"),
                        parent.resolve("." + name + ".going"));
        target.refuseOthers();
        return target;
    }

    private static boolean holdsSomethingDear(Path folder, Path library) {
        var authored = library.toAbsolutePath().normalize();
        var home = Path.of(System.getProperty("user.home")).toAbsolutePath().normalize();
        var here = Path.of("").toAbsolutePath().normalize();
        return authored.startsWith(folder)
                || folder.startsWith(authored)
                || home.startsWith(folder)
                || here.startsWith(folder);
    }

    private void refuseOthers() throws CannotPublish {
        for (var path : new Path[] {folder, coming, going}) {
            if (isSomebodyElses(path)) {
                throw new CannotPublish(
                        "`" + path + "` is not a site that was built here",
                        "name another folder, or move this one away");
            }
        }
    }

    /// Whether there is something that does not carry our mark; an empty folder is nobody's.
    private static boolean isSomebodyElses(Path path) throws CannotPublish {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        return !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                || !Marker.isIn(path) && !isEmpty(path);
    }

    private static boolean isEmpty(Path folder) throws CannotPublish {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new CannotPublish(
                    "`" + folder + "` cannot be read", "look at its permissions", e);
        }
    }
}
