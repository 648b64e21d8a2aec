package crossover.site.html;

/// A template that failed: a mistake in our code, not in the content. Says which template, at which
/// line, for which page.
public final class TemplateFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    TemplateFault(String template, int line, String page, String message, Throwable cause) {
        super(
                "template `" + template + "`, line " + line + ", for `" + page + "`: " + message,
                cause);
    }
}
