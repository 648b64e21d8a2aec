package crossover.shell.command;

/// A named choice of a command line.
///
/// @param name without the dashes: `limit`
/// @param value what stands behind it in the usage line: `N`; empty for a switch
public record Option(String name, String value, String about, Completion completion) {

    /// A switch: on if it is there.
    public static Option flag(String name, String about) {
        return new Option(name, "", about, Completion.NONE);
    }

    public static Option of(String name, String value, String about) {
        return new Option(name, value, about, Completion.NONE);
    }

    public static Option of(String name, String value, String about, Completion completion) {
        return new Option(name, value, about, completion);
    }

    public boolean isFlag() {
        return value.isEmpty();
    }

    String usage() {
        return isFlag() ? "--" + name : "--" + name + " " + value;
    }
}
