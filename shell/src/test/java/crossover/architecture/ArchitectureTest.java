package crossover.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The invariants of ARCHITECTURE.md between packages and modules.
class ArchitectureTest {
    private static final Map<String, Set<String>> BELOW =
            Map.of(
                    "engine", Set.of(),
                    "content", Set.of("engine"),
                    "indexer", Set.of("engine", "content"),
                    "site-builder", Set.of("engine", "content"),
                    "shell", Set.of("engine", "content", "indexer", "site-builder"));

    /// Whose types may be named where: the beginning of a name, and modules or packages.
    private static final Map<String, Set<String>> THIRD_PARTIES =
            Map.of(
                    "tools.jackson.", Set.of("content"),
                    "com.fasterxml.", Set.of("content"),
                    "org.snakeyaml.", Set.of("content"),
                    "org.commonmark.", Set.of("content", "site-builder"),
                    "org.apache.lucene.", Set.of("indexer"),
                    "io.pebbletemplates.", Set.of("site-builder"),
                    "org.teavm.", Set.of("crossover.browser"),
                    "org.springframework.", Set.of("crossover.shell.interactive"),
                    "org.jline.", Set.of("crossover.shell.interactive"),
                    "com.sun.net.httpserver.", Set.of("crossover.shell.preview"));

    private static final Pattern ENGINE_MAY =
            Pattern.compile(
                    "crossover\\..*|java\\.util\\.[A-Z]\\w*|java\\.util\\.function\\.\\w+|org\\.jspecify\\..*");

    private static final Pattern ENGINE_MUST_NOT =
            Pattern.compile(
                    "String\\.format|\\.formatted\\(|\\bLocale\\b|SplittableRandom|\\.stream\\(|Math\\.random"
                        + "|\\.(matches|replaceAll|replaceFirst|split)\\("
                        + "|\\bjava\\.(?!lang\\.|util\\.[A-Z]|util\\.function\\.)\\w+");

    private static final Pattern VAGUE =
            Pattern.compile("utils?|common|helpers?|impl|managers?|services?|misc|base|core");

    private static List<Sources.Source> main;

    @BeforeAll
    static void reads() throws IOException {
        main = Sources.all("main");
    }

    @Test
    void seesEveryModule() {
        var seen = main.stream().map(Sources.Source::module).collect(Collectors.toSet());
        assertEquals(Set.copyOf(Sources.MODULES), seen);
    }

    @Test
    void letsNoPackageBeReachedFromItself() {
        var arrows = new TreeMap<String, Set<String>>();
        for (var source : main) {
            var to = arrows.computeIfAbsent(source.home(), _ -> new TreeSet<>());
            to.addAll(source.packagesNamed());
            to.remove(source.home());
        }
        var cycles =
                arrows.keySet().stream()
                        .filter(home -> reachable(home, arrows).contains(home))
                        .toList();
        assertEquals(List.of(), cycles, "packages that reach themselves");
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> arrows) {
        var reached = new HashSet<String>();
        var open = new ArrayList<>(arrows.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (reached.add(next)) {
                open.addAll(arrows.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    @Test
    void letsModulesDependDownwardsOnly() {
        var modules = new TreeMap<String, String>();
        main.forEach(source -> modules.put(source.home(), source.module()));
        var wrong = new ArrayList<String>();
        for (var source : main) {
            for (var named : source.packagesNamed()) {
                var module = modules.getOrDefault(named, source.module());
                if (!module.equals(source.module())
                        && !BELOW.get(source.module()).contains(module)) {
                    wrong.add(source + " names " + named);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void keepsThirdPartiesInTheirPlaces() {
        var wrong = new ArrayList<String>();
        for (var source : main) {
            for (var named : source.imports()) {
                THIRD_PARTIES.forEach(
                        (start, places) -> {
                            if (named.startsWith(start)
                                    && !places.contains(source.module())
                                    && !places.contains(source.home())) {
                                wrong.add(source + " imports " + named);
                            }
                        });
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void knowsEveryThirdParty() {
        var unknown =
                main.stream()
                        .flatMap(source -> source.imports().stream())
                        .filter(
                                named ->
                                        !named.matches(
                                                "(crossover|java|javax|org\\.jspecify)\\..*"))
                        .filter(
                                named ->
                                        THIRD_PARTIES.keySet().stream()
                                                .noneMatch(named::startsWith))
                        .distinct()
                        .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void letsTheEngineUseOnlyWhatAPageHas() {
        var wrong = new ArrayList<String>();
        for (var source : main) {
            if (source.module().equals("engine") && !source.home().equals("crossover.browser")) {
                source.imports().stream()
                        .filter(named -> !ENGINE_MAY.matcher(named).matches())
                        .forEach(named -> wrong.add(source + " imports " + named));
                ENGINE_MUST_NOT
                        .matcher(source.withoutComments())
                        .results()
                        .forEach(found -> wrong.add(source + " uses " + found.group()));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void namesPackagesAfterTheField() {
        var vague =
                main.stream()
                        .map(Sources.Source::home)
                        .distinct()
                        .filter(
                                home ->
                                        VAGUE.matcher(home.substring(home.lastIndexOf('.') + 1))
                                                .matches())
                        .toList();
        assertEquals(List.of(), vague);
    }

    @Test
    void marksEveryPackageAsFreeOfNull() throws IOException {
        var wrong = new ArrayList<String>();
        for (var folder :
                main.stream().map(source -> source.file().getParent()).distinct().toList()) {
            var info = folder.resolve("package-info.java");
            if (!Files.exists(info)) {
                wrong.add(info + " is missing");
            } else if (!Files.readString(info).contains("@NullMarked")
                    || !Files.readString(info).startsWith("///")) {
                wrong.add(info + " has no @NullMarked or no sentence");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void leavesNothingToBeDone() throws IOException {
        var marks = Pattern.compile("\\b(" + "TO" + "DO|FIX" + "ME|X" + "XX|HA" + "CK)\\b");
        var wrong = new ArrayList<String>();
        for (var part : List.of("main", "test")) {
            Sources.all(part).stream()
                    .filter(source -> marks.matcher(source.text()).find())
                    .forEach(source -> wrong.add(source.toString()));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void doesWithoutReflection() {
        var reflecting = Pattern.compile("java\\.lang\\.reflect|Class\\.forName|\\.getDeclared");
        var wrong =
                main.stream()
                        .filter(source -> reflecting.matcher(source.withoutComments()).find())
                        .toList();
        assertEquals(List.of(), wrong);
    }
}
