package crossover.shell.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Waits for changes below folders.
public final class Changes implements AutoCloseable {
    private static final int QUIET_MILLIS = 150;

    private final WatchService watch;
    private final List<Path> folders;

    private Changes(WatchService watch, List<Path> folders) {
        this.watch = watch;
        this.folders = List.copyOf(folders);
    }

    public static Changes in(List<Path> folders) throws IOException {
        var changes = new Changes(folders.getFirst().getFileSystem().newWatchService(), folders);
        changes.register();
        return changes;
    }

    /// Registers all folders there are; those that already are stay so.
    private void register() throws IOException {
        for (var folder : folders) {
            Files.walkFileTree(folder, new Registration());
        }
    }

    /// Waits for a change and then until nothing more has changed for a moment: an editor saves a
    /// file in several steps, and several files at once.
    public void await() throws InterruptedException, IOException {
        var key = watch.take();
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = watch.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        register();
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }

    /// Hidden folders, such as that of a version control, are not looked at.
    private final class Registration extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is)
                throws IOException {
            if (folder.getFileName().toString().startsWith(".") && !folders.contains(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folder.register(
                    watch,
                    new WatchEvent.Kind<?>[] {
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE
                    });
            return FileVisitResult.CONTINUE;
        }

        /// A file that vanishes while it is looked at is no longer there.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
