package crossover.shell.answer;

/// How a command ended, for scripts.
public enum Exit {
    /// Done.
    DONE(0),
    /// It could not be done.
    FAILED(1),
    /// The command line is wrong.
    USAGE(2),
    /// Nothing was found, or a condition to fail on is met.
    NOTHING(3),
    /// The index or the snapshot is damaged.
    DAMAGED(4),
    /// The content has errors.
    INVALID(5),
    /// Stopped from the keyboard.
    INTERRUPTED(130);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
