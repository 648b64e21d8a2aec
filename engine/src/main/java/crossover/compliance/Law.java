package crossover.compliance;

import java.util.List;
import java.util.Optional;

/// A law or rule book with its rules.
///
/// @param statuses the steps of its life, in any order
public record Law(String id, String name, List<Status> statuses, List<Rule> rules) {

    /// A step in the life of a law.
    public enum State {
        PROPOSED,
        ADOPTED,
        IN_FORCE,
        APPLIES,
        AMENDED,
        DELAYED,
        REPEALED
    }

    /// @param from the day since when, counted from 1970-01-01
    public record Status(State state, long from) {}

    public Law {
        statuses = List.copyOf(statuses);
        rules = List.copyOf(rules);
    }

    /// The last step up to a day; none before the first.
    public Optional<Status> status(long day) {
        return last(day, List.of(State.values()));
    }

    /// Whether its rules can bind on a day. A law that is only proposed cannot, nor one that was
    /// repealed. An adopted one can: its rules say themselves from when.
    Standing standing(long day) {
        // an amendment or a delay does not change whether there is a law
        var last =
                last(
                        day,
                        List.of(
                                State.PROPOSED,
                                State.ADOPTED,
                                State.IN_FORCE,
                                State.APPLIES,
                                State.AMENDED,
                                State.REPEALED));
        return switch (last.map(Status::state).orElse(State.PROPOSED)) {
            case PROPOSED -> last.isPresent() ? Standing.PROPOSED : Standing.NOT_YET;
            case REPEALED -> Standing.REPEALED;
            case ADOPTED, IN_FORCE, APPLIES, AMENDED, DELAYED -> Standing.LAW;
        };
    }

    /// What a law is on a day.
    enum Standing {
        NOT_YET,
        PROPOSED,
        LAW,
        REPEALED
    }

    private Optional<Status> last(long day, List<State> states) {
        var last = Optional.<Status>empty();
        for (var status : statuses) {
            var later = last.isEmpty() || status.from() >= last.get().from();
            if (states.contains(status.state()) && status.from() <= day && later) {
                last = Optional.of(status);
            }
        }
        return last;
    }
}
