package crossover.shell.commands;

import crossover.shell.command.Command;

import java.util.List;

/// All commands, in the order in which help lists them.
public final class Commands {
    private Commands() {}

    public static List<Command> all() {
        return List.of(
                SearchLibrary.command(),
                ShowEntry.command(),
                ListEntries.command(),
                Compare.command(),
                ShowTable.command(),
                LastResult.where(),
                LastResult.sort(),
                LastResult.columns(),
                LastResult.open(),
                Claims.command(),
                Sources.command(),
                ListCalculators.command(),
                Calculate.command(),
                Comply.command(),
                Check.command(),
                Stale.command(),
                Conflicts.command(),
                Index.command(),
                NewLibrary.command(),
                Build.command(),
                Serve.command(),
                Doctor.command(),
                Completions.command());
    }
}
