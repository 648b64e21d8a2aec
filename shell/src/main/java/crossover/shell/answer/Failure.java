package crossover.shell.answer;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/// Why a command could not do what it was asked, in words for the person who asked.
///
/// The message is a sentence without full stop, the found thing in backticks; the hint says what to
/// do and may be empty.
public final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    private final Exit exit;
    private final String hint;

    public Failure(Exit exit, String message, String hint) {
        super(message);
        this.exit = exit;
        this.hint = hint;
    }

    public Failure(Exit exit, String message, String hint, Throwable cause) {
        super(message, cause);
        this.exit = exit;
        this.hint = hint;
    }

    /// The command line itself is wrong.
    public static Failure usage(String message, String hint) {
        return new Failure(Exit.USAGE, message, hint);
    }

    /// There is nothing of that name.
    public static Failure nothing(String message, String hint) {
        return new Failure(Exit.NOTHING, message, hint);
    }

    /// It could not be done, because of what the system said.
    public static Failure of(String message, String hint, IOException cause) {
        return new Failure(Exit.FAILED, message + ": " + reason(cause), hint, cause);
    }

    /// What went wrong with a file, in words: the JDK's own messages are often but a path.
    private static String reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException e -> "there is no `" + e.getFile() + "`";
            case AccessDeniedException e -> "no permission for `" + e.getFile() + "`";
            case NotDirectoryException e -> "`" + e.getFile() + "` is not a folder";
            case FileAlreadyExistsException e -> "`" + e.getFile() + "` is already there";
            case FileSystemException e when e.getReason() != null ->
                    "`" + e.getFile() + "`: " + e.getReason().toLowerCase(Locale.ROOT);
            default -> String.valueOf(cause.getMessage());
        };
    }

    public Exit exit() {
        return exit;
    }

    public String hint() {
        return hint;
    }

    public String message() {
        return String.valueOf(getMessage());
    }
}
