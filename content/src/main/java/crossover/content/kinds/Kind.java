package crossover.content.kinds;

import crossover.content.schema.Field;
import crossover.content.schema.Fields;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A kind of entry: its folder, what it is called, which facts it can state and how it is read.
///
/// @param folder the folder below the library, which is also the first part of its entries' ids
/// @param one what one such entry is called, in lower case
/// @param title what many are called, as a heading
/// @param about one sentence for the head of its page
/// @param daysFresh after how many days unseen a fact of this kind is stale; 0 for never
public record Kind(
        String folder,
        String one,
        String title,
        String about,
        int daysFresh,
        List<Field> fields,
        Function<Fields, Detail> reader) {

    public Kind {
        fields = List.copyOf(fields);
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    @Override
    public String toString() {
        return folder;
    }
}
