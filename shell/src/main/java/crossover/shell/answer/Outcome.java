package crossover.shell.answer;

/// What came out of a command: something to print, and how it ended.
public record Outcome(Answer answer, Exit exit) {
    public static Outcome done(Answer answer) {
        return new Outcome(answer, Exit.DONE);
    }

    /// Nothing found: still an answer in every format.
    public static Outcome nothing(Answer answer) {
        return new Outcome(answer, Exit.NOTHING);
    }
}
