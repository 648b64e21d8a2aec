package crossover.shell.session;

import crossover.content.formats.Json;
import crossover.shell.answer.Data;
import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Format;
import crossover.shell.command.Common;
import crossover.shell.desk.Surroundings;
import crossover.shell.print.Safe;
import crossover.shell.print.Style;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells why there is no answer: to people on the error stream, and to scripts that asked for JSON
/// also where they read, so that what they read can always be parsed.
final class Refusals {
    private final Surroundings surroundings;

    Refusals(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// @param words the line, from which it shows how its writer wants to be told
    Exit tell(Failure failure, List<String> words) {
        var out = surroundings.streams().out();
        out.print(forScripts(failure, words));
        out.flush();
        var err = surroundings.streams().err();
        var style = Style.auto(surroundings.screen().err(), surroundings);
        err.println(style.red("crossover: ") + Safe.text(failure.message()));
        if (!failure.hint().isEmpty()) {
            err.println("  " + style.dim(Safe.text(failure.hint())));
        }
        if (words.contains("--" + Common.DEBUG)) {
            failure.printStackTrace(err);
        }
        err.flush();
        return failure.exit();
    }

    private static String forScripts(Failure failure, List<String> words) {
        if (SplitLine.wants(words, Format.JSON)) {
            return Json.pretty(Data.of("error", error(failure)));
        }
        return SplitLine.wants(words, Format.NDJSON)
                ? Json.line(Data.of("error", error(failure))) + "\n"
                : "";
    }

    private static Map<String, Object> error(Failure failure) {
        return Data.of(
                "message",
                failure.message(),
                "hint",
                failure.hint(),
                "exit",
                failure.exit().code());
    }

    /// What nobody foresaw, as a failure like any other.
    static Failure unexpected(Throwable e) {
        var message = Optional.ofNullable(e.getMessage()).map(text -> ": " + text).orElse("");
        return new Failure(
                Exit.FAILED,
                "the program failed: " + e.getClass().getSimpleName() + message,
                "this is a mistake in the program; --debug shows where",
                e);
    }
}
