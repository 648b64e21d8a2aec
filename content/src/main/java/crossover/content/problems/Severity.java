package crossover.content.problems;

/// How bad a problem is.
public enum Severity {
    /// The content is wrong: nothing is built from it.
    ERROR,
    /// Worth an editor's look, such as a fact grown old: never breaks a build.
    WARNING
}
