package crossover.shell.commands;

import crossover.shell.answer.Failure;
import crossover.shell.command.Command;
import crossover.shell.command.Completion;
import crossover.shell.command.Parameter;

/// The commands that go on from the entries listed last. The session puts them into whole lines;
/// what stands here tells what they are, and refuses them where nothing was listed.
final class LastResult {
    private LastResult() {}

    static Command where() {
        return command("where", "narrow it by conditions")
                .taking(
                        Parameter.many(
                                "EXPR",
                                "what must hold besides, such as memoryGB>=80",
                                Completion.QUERY))
                .example("where 'memoryGB>=80'", "after a list: those with as much memory");
    }

    static Command sort() {
        return command("sort", "put it in order")
                .taking(
                        Parameter.one(
                                "FIELD",
                                "by this field; -FIELD for the greatest first",
                                Completion.FIELD))
                .example("sort -memoryGB", "after a list: the largest first");
    }

    static Command columns() {
        return command("columns", "choose what is shown of it")
                .taking(Parameter.many("A,B", "these fields, in this order", Completion.FIELD))
                .example("columns name,memoryGB", "after a list: two columns");
    }

    static Command open() {
        return command("open", "show the entry of a row, as in `compare 1 4`")
                .taking(Parameter.one("N", "the number of its row", Completion.NONE))
                .example("open 3", "after a list: all about the third");
    }

    private static Command command(String name, String summary) {
        return Command.of(
                name,
                Group.LAST_RESULT,
                summary,
                (_, _) -> {
                    throw Failure.usage(
                            "`" + name + "` goes on from the last result, and there is none",
                            "in the interactive shell, or in a script, list or search first");
                });
    }
}
