package crossover.shell.session;

import crossover.shell.answer.Failure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The file that an answer is written to. It is written beside and then renamed, so that who reads
/// it meanwhile, or after a full disk, has the old answer or the new one, never half of one.
record AnswerFile(Path file) {

    void write(String text) throws Failure {
        if (Files.isDirectory(file)) {
            throw Failure.usage("`" + file + "` is a folder", "name a file in it");
        }
        try {
            // A device, such as the null device, is written to: renaming would put a file there.
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.writeString(file, text);
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file, text);
            }
        } catch (IOException e) {
            throw Failure.of("the answer cannot be written", "name another file", e);
        }
    }

    private static void replace(Path file, String text) throws IOException {
        var beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.writeString(beside, text);
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
