package crossover.content;

import crossover.content.library.Library;
import crossover.content.problems.Problem;

import java.util.List;

/// What could be read, and everything that is wrong with it.
public record Loaded(Library library, List<Problem> problems) {
    public Loaded {
        problems = List.copyOf(problems);
    }

    /// Whether something may be built from it: warnings do not count.
    public boolean isSound() {
        return problems.stream().noneMatch(Problem::isError);
    }

    public long errors() {
        return problems.stream().filter(Problem::isError).count();
    }

    public long warnings() {
        return problems.size() - errors();
    }
}
