package crossover.shell.commands;

import crossover.content.problems.Problems;
import crossover.content.problems.Report;
import crossover.content.yaml.Node;
import crossover.content.yaml.YamlTree;
import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;
import crossover.shell.desk.Surroundings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `--input FILE` says: keys with one value or several, in JSON or YAML. `-` is the standard
/// input.
final class InputFile {
    private static final int LONGEST = 1 << 20;

    private InputFile() {}

    /// The values by their keys, each as text; an empty list is stated as none.
    static Map<String, List<String>> read(String name, Surroundings surroundings) throws Failure {
        var problems = new Problems();
        var text = text(name, surroundings);
        problems.text(name, text);
        var root = YamlTree.read(name, text, problems);
        if (root.isEmpty()) {
            throw Failure.usage(
                    "`" + name + "` cannot be understood\n" + Report.of(problems.sorted()).strip(),
                    "write keys and values in JSON or YAML, such as {\"data\": [\"personal\"]}");
        }
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : root.get().pairs()) {
            values.put(pair.key().text(), values(name, pair.key().text(), pair.value()));
        }
        return values;
    }

    private static String text(String name, Surroundings surroundings) throws Failure {
        try {
            if (!name.equals("-")) {
                return Files.readString(surroundings.path(name));
            }
            var bytes = surroundings.streams().in().readNBytes(LONGEST);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new Failure(Exit.FAILED, "`" + name + "` is no text in UTF-8", "", e);
        } catch (IOException e) {
            throw Failure.of("the input cannot be read", "", e);
        }
    }

    private static List<String> values(String file, String key, Node value) throws Failure {
        return switch (value) {
            case Node.Scalar(var text, _, _) -> List.of(text);
            case Node.Sequence(var items, _)
                    when items.stream().allMatch(Node.Scalar.class::isInstance) ->
                    items.stream().map(item -> ((Node.Scalar) item).text()).toList();
            case Node.Sequence _, Node.Mapping _ ->
                    throw Failure.usage(
                            "`" + key + "` in `" + file + "` has more than values in it",
                            "write one value or a list of values");
        };
    }
}
