package crossover.shell.line;

import crossover.calculators.Calculators;
import crossover.content.facts.EntryId;
import crossover.content.kinds.Kinds;
import crossover.content.tables.Columns;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Format;
import crossover.shell.command.Completion;
import crossover.shell.desk.Desk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The values that a word of each sort can have.
record Values(Desk desk) {

    List<Proposal> of(Completion completion, String word) throws Failure {
        return switch (completion) {
            case NONE -> List.of();
            case ENTRY -> entries(_ -> true);
            case COMPARISON -> entries(id -> id.kind().equals("comparisons"));
            case CALCULATOR ->
                    Calculators.all().stream().map(c -> Proposal.of(c.id(), c.title())).toList();
            case KIND -> Kinds.all().stream().map(k -> Proposal.of(k.folder(), k.about())).toList();
            case FIELD -> fields(word);
            case QUERY -> query(word);
            case FACT -> facts(word);
            case FORMAT -> texts(Format.names());
            case COLOR -> texts(List.of("auto", "always", "never"));
            case VERIFY -> texts(List.of("verify"));
            case SHELL -> texts(List.of("bash", "zsh", "fish"));
            case FILE -> files(word, _ -> true);
            case FOLDER -> files(word, Files::isDirectory);
        };
    }

    private static List<Proposal> texts(List<String> texts) {
        return texts.stream().map(text -> Proposal.of(text, "")).toList();
    }

    private List<Proposal> entries(Predicate<EntryId> wanted) throws Failure {
        return desk.library().ids().stream()
                .filter(wanted)
                .map(id -> Proposal.of(id.toString(), ""))
                .toList();
    }

    /// Fields, the last of several parted by commas, with or without the sign of an order.
    private List<Proposal> fields(String word) throws Failure {
        var comma = word.lastIndexOf(',') + 1;
        var head = word.substring(0, comma) + (word.startsWith("-", comma) ? "-" : "");
        return Columns.all(desk.library()).stream()
                .map(column -> new Proposal(head + column.field(), column.label(), true))
                .distinct()
                .toList();
    }

    /// A field with the sign that asks it.
    private List<Proposal> query(String word) throws Failure {
        var space = word.lastIndexOf(' ') + 1;
        var head = word.substring(0, space);
        return Columns.all(desk.library()).stream()
                .map(
                        c ->
                                new Proposal(
                                        head + c.field() + (c.numeric() ? ">=" : ":"),
                                        c.label(),
                                        true))
                .distinct()
                .toList();
    }

    private List<Proposal> facts(String word) throws Failure {
        var hash = word.indexOf('#');
        if (hash < 0 || !EntryId.isId(word.substring(0, hash))) {
            return desk.library().ids().stream()
                    .map(id -> new Proposal(id + "#", "", true))
                    .toList();
        }
        return desk.library().find(EntryId.of(word.substring(0, hash))).stream()
                .flatMap(entry -> entry.facts().values().stream())
                .map(fact -> Proposal.of(fact.address().toString(), ""))
                .toList();
    }

    private List<Proposal> files(String word, Predicate<Path> wanted) {
        var slash = word.lastIndexOf('/') + 1;
        var head = word.substring(0, slash);
        var folder = desk.surroundings().path(head.isEmpty() ? "." : head);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> Files.isDirectory(file) || wanted.test(file))
                    .sorted()
                    .map(file -> file(head, file))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Proposal file(String head, Path file) {
        var folder = Files.isDirectory(file);
        return new Proposal(head + file.getFileName() + (folder ? File.separator : ""), "", folder);
    }
}
