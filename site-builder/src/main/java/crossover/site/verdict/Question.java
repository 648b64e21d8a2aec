package crossover.site.verdict;

import java.util.List;

/// What the form asks of a plan.
///
/// @param hint below the label; may be empty
/// @param look how it is asked: `choices`, `places`, `texts` or `number`
/// @param choices the values to choose from; none where any text is taken
public record Question(String field, String label, String hint, String look, List<Choice> choices) {
    public Question {
        choices = List.copyOf(choices);
    }

    /// A value and how it is told to people.
    public record Choice(String value, String label) {}

    /// Questions that belong together.
    public record Group(String id, String title, List<Question> questions) {
        public Group {
            questions = List.copyOf(questions);
        }
    }
}
