package crossover.query;

import java.util.List;

/// A query as far as it could be read, and everything wrong with it.
///
/// A search box shows the complaints and runs the query all the same; a rule of law with a
/// complaint is refused.
public record Parsed(Query query, List<Complaint> complaints) {
    public Parsed {
        complaints = List.copyOf(complaints);
    }
}
