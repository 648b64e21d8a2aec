package crossover.shell.commands;

import crossover.shell.answer.Answer;
import crossover.shell.answer.Data;
import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.desk.Desk;
import crossover.shell.desk.Folders;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `doctor`: what is as it should be, what is not, and what to do about it.
final class Doctor {
    private static final int NEEDED = 25;

    private final Desk desk;
    private final List<Finding> findings = new ArrayList<>();

    private Doctor(Desk desk) {
        this.desk = desk;
    }

    /// @param advice what to do; empty if all is well
    private record Finding(String about, String found, String advice) {}

    static Command command() {
        return Command.of(
                        "doctor",
                        Group.PROGRAM,
                        "what is wrong with JDK, library, index or folders",
                        Doctor::run)
                .example("doctor", "each part with what was found, and what to do");
    }

    private static Outcome run(Call call, Desk desk) {
        var doctor = new Doctor(desk);
        doctor.jdk();
        doctor.library();
        doctor.folders();
        doctor.terminal();
        return new Outcome(doctor.answer(), doctor.isWell() ? Exit.DONE : Exit.FAILED);
    }

    private void jdk() {
        var version = Runtime.version();
        add(
                "JDK",
                version + " in " + System.getProperty("java.home"),
                version.feature() == NEEDED
                        ? ""
                        : "start with ./crossover, which finds a JDK " + NEEDED);
    }

    private void library() {
        try {
            var loaded = desk.check();
            add(
                    "library",
                    desk.shown(desk.settings().library()) + ": " + Check.summary(loaded),
                    loaded.isSound() ? "" : "see crossover check");
        } catch (Failure failure) {
            add("library", failure.message(), failure.hint());
        }
    }

    private void folders() {
        var folders = Folders.of(desk.surroundings());
        folder("cache", folders.cache());
        folder("state", folders.state());
    }

    private void folder(String name, Path folder) {
        var nearest = folder;
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        var usable = Files.isDirectory(nearest) && Files.isWritable(nearest);
        add(
                name,
                folder.toString(),
                usable
                        ? ""
                        : "`"
                                + nearest
                                + "` cannot be written: set XDG_"
                                + name.toUpperCase(java.util.Locale.ROOT)
                                + "_HOME to a folder that can");
    }

    private void terminal() {
        var screen = desk.surroundings().screen();
        var type = desk.surroundings().variable("TERM").orElse("none");
        add(
                "terminal",
                screen.out()
                        ? type + ", " + screen.columns() + " columns"
                        : "output goes to a file or a pipe",
                "");
    }

    private void add(String about, String found, String advice) {
        findings.add(new Finding(about, found, advice));
    }

    private boolean isWell() {
        return findings.stream().allMatch(finding -> finding.advice.isEmpty());
    }

    private Answer answer() {
        var grid =
                new Grid()
                        .text("about", "Part")
                        .text("found", "Found")
                        .text("advice", "What to do");
        var items = new ArrayList<Map<String, Object>>();
        for (var finding : findings) {
            grid.row(finding.about, finding.found, finding.advice);
            var item =
                    Data.of(
                            "about",
                            finding.about,
                            "found",
                            finding.found,
                            "advice",
                            finding.advice);
            items.add(item);
        }
        var table = grid.table("Doctor", desk.surroundings().today());
        return new Answer.Rows(table, items, Data.of("well", isWell(), "findings", items), "");
    }
}
