package crossover.shell.command;

/// What came out of a command: something to print, and how it ended.
public record Outcome(Answer answer, Exit exit) {
    public static Outcome done(Answer answer) {
        return new Outcome(answer, Exit.DONE);
    }
}
