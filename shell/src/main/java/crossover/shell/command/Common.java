package crossover.shell.command;

import java.util.List;

/// The options that every command takes.
public final class Common {
    public static final String LIBRARY = "library";
    public static final String OVERLAY = "overlay";
    public static final String AS_OF = "as-of";
    public static final String FORMAT = "format";
    public static final String OUTPUT = "output";
    public static final String COLOR = "color";
    public static final String DEBUG = "debug";
    public static final String HELP = "help";
    public static final String VERSION = "version";

    private static final List<Option> ALL =
            List.of(
                    Option.of(
                            FORMAT,
                            "FORMAT",
                            "table, json, ndjson, csv, tsv or markdown",
                            Completion.FORMAT),
                    Option.of(
                            OUTPUT,
                            "FILE",
                            "write the answer to this file, whole or not at all; also -o FILE",
                            Completion.FILE),
                    Option.of(AS_OF, "DATE", "answer with what was known by that day"),
                    Option.of(
                            LIBRARY,
                            "DIR",
                            "another library than the program's own",
                            Completion.FOLDER),
                    Option.of(
                            OVERLAY,
                            "DIR",
                            "a private library laid over it: an entry there replaces that of the"
                                    + " same id",
                            Completion.FOLDER),
                    Option.of(COLOR, "WHEN", "auto, always or never", Completion.COLOR),
                    Option.flag(DEBUG, "show where the program failed"),
                    Option.flag(HELP, "show how the command is used"));

    private Common() {}

    public static List<Option> all() {
        return ALL;
    }
}
