package crossover.query;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The field names a query may use, so that a wrong one can be answered with the right one.
///
/// @param texts fields compared with `field:value`
/// @param numbers fields compared with `field>=number`
/// @param words whether plain words and phrases make sense; they do not in a rule of law
public record Fields(Set<String> texts, Set<String> numbers, boolean words) {

    /// Any name is taken as it is.
    public static final Fields ANY = new Fields(Set.of(), Set.of(), true);

    public Fields {
        texts = Set.copyOf(texts);
        numbers = Set.copyOf(numbers);
    }

    /// The known name that differs at most in upper and lower case.
    Optional<String> known(String name) {
        if (open()) {
            return Optional.of(name);
        }
        for (var field : all()) {
            if (Letters.same(field, name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    boolean open() {
        return texts.isEmpty() && numbers.isEmpty();
    }

    Collection<String> all() {
        var all = new TreeSet<>(texts);
        all.addAll(numbers);
        return all;
    }
}
