package crossover.shell.interactive;

import crossover.shell.answer.Failure;
import crossover.shell.line.Proposal;
import crossover.shell.session.Session;

import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

import java.util.List;

/// TAB: what the session proposes for the word at the cursor.
record Completer(Session session) implements org.jline.reader.Completer {

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        var before = line.words().subList(0, line.wordIndex());
        var word = line.word().substring(0, Math.min(line.wordCursor(), line.word().length()));
        try {
            session.proposals(before, word)
                    .forEach(proposal -> candidates.add(candidate(proposal)));
        } catch (Failure e) {
            // Whoever types is not interrupted; the line itself will say what is wrong.
            return;
        }
    }

    private static Candidate candidate(Proposal proposal) {
        var about = proposal.about().isEmpty() ? null : proposal.about();
        return new Candidate(
                proposal.value(), proposal.value(), null, about, null, null, !proposal.open());
    }
}
