package crossover.site.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The right of one build to a target, for as long as it is open. The system takes it back from a
/// program that ends, however it ends.
record Claim(Path file, FileChannel channel, FileLock lock) implements AutoCloseable {

    static Claim on(Target target) throws IOException {
        var parent = target.coming().resolveSibling("");
        var file = target.folder().resolveSibling("." + target.folder().getFileName() + ".lock");
        try {
            Files.createDirectories(parent);
            return claim(file);
        } catch (CannotPublish e) {
            throw e;
        } catch (IOException e) {
            throw new CannotPublish(
                    "nothing can be written to `" + parent + "`: " + e.getMessage(),
                    "look at its permissions, or name another folder",
                    e);
        }
    }

    private static Claim claim(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return new Claim(file, channel, lock);
            }
        } catch (OverlappingFileLockException e) {
            // Another build in this very program: as busy as if it were another program.
        }
        channel.close();
        throw new CannotPublish(
                "another build is writing to the same folder", "wait until it is done");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        lock.release();
        channel.close();
    }
}
