package crossover.shell.print;

import crossover.shell.answer.Failure;
import crossover.shell.desk.Surroundings;

/// The few ways in which text stands out on a terminal; none of them where there is no terminal or
/// nobody wants colour.
public enum Style {
    PLAIN,
    COLOURED;

    /// @param when `auto`, `always` or `never`
    public static Style of(String when, boolean terminal, Surroundings surroundings)
            throws Failure {
        return switch (when) {
            case "always" -> COLOURED;
            case "never" -> PLAIN;
            case "auto" -> auto(terminal, surroundings);
            default ->
                    throw Failure.usage(
                            "`--color` is auto, always or never, not `" + when + "`",
                            "leave it out to colour terminals only");
        };
    }

    /// Coloured on a terminal whose owner has not asked for the contrary.
    public static Style auto(boolean terminal, Surroundings surroundings) {
        return terminal && isWelcome(surroundings) ? COLOURED : PLAIN;
    }

    private static boolean isWelcome(Surroundings surroundings) {
        return surroundings.variable("NO_COLOR").isEmpty()
                && !surroundings.variable("TERM").orElse("dumb").equals("dumb");
    }

    public String bold(String text) {
        return in("1", text);
    }

    public String dim(String text) {
        return in("2", text);
    }

    public String red(String text) {
        return in("31", text);
    }

    public String yellow(String text) {
        return in("33", text);
    }

    private String in(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
