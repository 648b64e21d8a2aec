package crossover.shell.command;

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

    /// The command line itself is wrong: answered with its usage.
    public static Failure usage(String message, Command command) {
        return new Failure(Exit.USAGE, message, "usage: crossover " + command.usage());
    }

    public static Failure usage(String message, String hint) {
        return new Failure(Exit.USAGE, message, hint);
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
