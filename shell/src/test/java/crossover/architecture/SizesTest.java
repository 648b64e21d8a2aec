package crossover.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.lang.model.element.Modifier;

/// What is true of every file, type and method.
class SizesTest {
    private static final int LONGEST_FILE = 350;
    private static final int LONGEST_METHOD = 45;

    @Test
    void keepsFilesShort() throws IOException {
        var sources = new ArrayList<>(Sources.all("main"));
        sources.addAll(Sources.all("test"));
        var tooLong =
                sources.stream()
                        .filter(source -> source.lines() > LONGEST_FILE)
                        .map(source -> source + ": " + source.lines())
                        .toList();
        assertEquals(List.of(), tooLong);
    }

    @Test
    void keepsMethodsShort() throws IOException {
        var found = new ArrayList<String>();
        for (var parsed : Sources.parsed(Sources.all("main"))) {
            new Methods(parsed, found).scan(parsed.unit(), null);
        }
        assertEquals(List.of(), found);
    }

    @Test
    void documentsEveryPublicType() throws IOException {
        var found = new ArrayList<String>();
        for (var parsed : Sources.parsed(Sources.all("main"))) {
            new Types(parsed, found).scan(parsed.unit(), null);
        }
        assertEquals(List.of(), found);
    }

    @Test
    void keepsNothingThatChangesInAStaticField() throws IOException {
        var found = new ArrayList<String>();
        for (var parsed : Sources.parsed(Sources.all("main"))) {
            new Statics(parsed, found).scan(parsed.unit(), null);
        }
        assertEquals(List.of(), found);
    }

    /// Methods that are too long, a flat switch excepted: it has one line a case.
    private static final class Methods extends TreePathScanner<Void, Void> {
        private final Sources.Parsed parsed;
        private final List<String> found;

        Methods(Sources.Parsed parsed, List<String> found) {
            this.parsed = parsed;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var positions = DocTrees.instance(parsed.task()).getSourcePositions();
            var lines = parsed.unit().getLineMap();
            var body = method.getBody();
            if (body != null && !isFlatSwitch(body.getStatements())) {
                var first = lines.getLineNumber(positions.getStartPosition(parsed.unit(), body));
                var last = lines.getLineNumber(positions.getEndPosition(parsed.unit(), body));
                if (last - first + 1 > LONGEST_METHOD) {
                    found.add(
                            place(parsed, method)
                                    + " "
                                    + method.getName()
                                    + ": "
                                    + (last - first + 1));
                }
            }
            return super.visitMethod(method, nothing);
        }

        private static boolean isFlatSwitch(List<? extends StatementTree> body) {
            return body.size() == 1
                    && switch (body.getFirst()) {
                        case SwitchTree _ -> true;
                        case ReturnTree answer ->
                                answer.getExpression() instanceof SwitchExpressionTree;
                        default -> false;
                    };
        }
    }

    /// Public types without a comment.
    private static final class Types extends TreePathScanner<Void, Void> {
        private final Sources.Parsed parsed;
        private final List<String> found;

        Types(Sources.Parsed parsed, List<String> found) {
            this.parsed = parsed;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            var isTopLevel =
                    getCurrentPath().getParentPath().getLeaf().getKind()
                            == Tree.Kind.COMPILATION_UNIT;
            if (isTopLevel && type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                DocCommentTree comment =
                        DocTrees.instance(parsed.task()).getDocCommentTree(getCurrentPath());
                if (comment == null || comment.getFullBody().isEmpty()) {
                    found.add(place(parsed, type) + " " + type.getSimpleName());
                }
            }
            return super.visitClass(type, nothing);
        }
    }

    /// Static fields that are not final.
    private static final class Statics extends TreePathScanner<Void, Void> {
        private final Sources.Parsed parsed;
        private final List<String> found;

        Statics(Sources.Parsed parsed, List<String> found) {
            this.parsed = parsed;
            this.found = found;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            var flags = variable.getModifiers().getFlags();
            if (flags.contains(Modifier.STATIC) && !flags.contains(Modifier.FINAL)) {
                found.add(place(parsed, variable) + " " + variable.getName());
            }
            return super.visitVariable(variable, nothing);
        }
    }

    private static String place(Sources.Parsed parsed, Tree tree) {
        var start =
                DocTrees.instance(parsed.task())
                        .getSourcePositions()
                        .getStartPosition(parsed.unit(), tree);
        var line = parsed.unit().getLineMap().getLineNumber(start);
        var file =
                Sources.ROOT.relativize(
                        java.nio.file.Path.of(parsed.unit().getSourceFile().toUri()));
        return file + ":" + line;
    }
}
