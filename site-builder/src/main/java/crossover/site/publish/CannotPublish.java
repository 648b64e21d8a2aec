package crossover.site.publish;

import java.io.IOException;

/// A site that could not be put where it was wanted. What stood there before still stands.
public final class CannotPublish extends IOException {
    private static final long serialVersionUID = 1;

    private final String hint;

    public CannotPublish(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    CannotPublish(String message, String hint, IOException cause) {
        super(message, cause);
        this.hint = hint;
    }

    /// What to do about it.
    public String hint() {
        return hint;
    }
}
