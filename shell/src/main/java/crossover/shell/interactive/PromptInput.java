package crossover.shell.interactive;

import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.springframework.shell.jline.JLineInputProvider;

/// Reads lines from the terminal. Ctrl-C clears the line and stays; Ctrl-D leaves.
final class PromptInput extends JLineInputProvider {
    PromptInput(LineReader reader) {
        super(reader);
    }

    @Override
    public String readInput() {
        try {
            return super.readInput().strip();
        } catch (UserInterruptException cleared) {
            return "";
        }
    }
}
