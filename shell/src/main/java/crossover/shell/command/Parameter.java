package crossover.shell.command;

/// A word of a command line that stands by its place.
///
/// @param name as in the usage line, in capitals: `QUERY`
/// @param least how many there must be
/// @param most how many there may be
public record Parameter(String name, String about, int least, int most, Completion completion) {

    public static Parameter one(String name, String about, Completion completion) {
        return new Parameter(name, about, 1, 1, completion);
    }

    public static Parameter optional(String name, String about, Completion completion) {
        return new Parameter(name, about, 0, 1, completion);
    }

    public static Parameter many(String name, String about, Completion completion) {
        return new Parameter(name, about, 1, Integer.MAX_VALUE, completion);
    }

    public static Parameter two(String name, String about, Completion completion) {
        return new Parameter(name, about, 2, Integer.MAX_VALUE, completion);
    }

    String usage() {
        var several = most > 1 ? name + "..." : name;
        return least == 0 ? "[" + several + "]" : several;
    }
}
