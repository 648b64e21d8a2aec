package crossover.shell.commands;

/// The headings under which commands stand.
final class Group {
    static final String LOOK_UP = "Look up";
    static final String LAST_RESULT = "On the last result";
    static final String DECIDE = "Decide";
    static final String EDIT = "Keep the library true";
    static final String PUBLISH = "Publish";
    static final String PROGRAM = "The program";

    private Group() {}
}
