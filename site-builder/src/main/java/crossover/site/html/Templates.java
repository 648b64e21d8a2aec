package crossover.site.html;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.ClasspathLoader;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The page templates below `templates/` on the class path. They escape all that they print, and a
/// name that they do not know is an error, never a blank.
public final class Templates {
    private final PebbleEngine engine;

    public Templates() {
        var loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("templates");
        loader.setSuffix(".html");
        engine =
                new PebbleEngine.Builder()
                        .loader(loader)
                        .strictVariables(true)
                        .autoEscaping(true)
                        .defaultLocale(Locale.ROOT)
                        .extension(new Markup())
                        .build();
    }

    /// Fills a template.
    ///
    /// @param page what is being rendered, for the message if it fails
    /// @throws TemplateFault if the template is wrong or does not fit the model
    public Html render(String template, String page, Map<String, ?> model) {
        var out = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(out, Map.<String, Object>copyOf(model));
            return new Html(out.toString());
        } catch (PebbleException e) {
            throw new TemplateFault(
                    Objects.requireNonNullElse(e.getFileName(), template),
                    Objects.requireNonNullElse(e.getLineNumber(), 0),
                    page,
                    e.getPebbleMessage(),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
