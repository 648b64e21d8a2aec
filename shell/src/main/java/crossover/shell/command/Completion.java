package crossover.shell.command;

/// What a word can be completed with.
public enum Completion {
    NONE,
    ENTRY,
    KIND,
    COMPARISON,
    CALCULATOR,
    FIELD,
    QUERY,
    FACT,
    FORMAT,
    COLOR,
    SHELL,
    VERIFY,
    FILE,
    FOLDER
}
