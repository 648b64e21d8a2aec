package crossover.shell.preview;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// How a page learns that it is out of date: by a script that is answered only when it is. The
/// pages' policy allows scripts and styles of their own site and nothing else, server-sent events
/// neither, and the preview keeps to it.
final class Reload {
    static final String PATH = "/-/";
    private static final String SCRIPT = PATH + "preview.js";
    private static final String STYLE = PATH + "preview.css";
    private static final String WAIT = PATH + "wait.js";
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Generation generation;

    Reload(Generation generation) {
        this.generation = generation;
    }

    /// A page with the script in it, and with what is wrong above it, as it goes over the wire; the
    /// file stays as it is.
    byte[] inserted(byte[] page) {
        var html = new String(page, StandardCharsets.UTF_8);
        var head = html.indexOf("</head>");
        var body = html.indexOf('>', html.indexOf("<body")) + 1;
        var end = html.lastIndexOf("</body>");
        if (head < 0 || body < head || end < body) {
            return page;
        }
        var script = "<script src=\"" + SCRIPT + "?" + generation.number() + "\" defer></script>\n";
        var text =
                html.substring(0, head)
                        + "<link rel=\"stylesheet\" href=\""
                        + STYLE
                        + "\">\n"
                        + html.substring(head, body)
                        + trouble()
                        + html.substring(body, end)
                        + script
                        + html.substring(end);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String trouble() {
        var text = generation.trouble();
        return text.isEmpty()
                ? ""
                : "<pre id=\"crossover-trouble\" role=\"alert\">" + escaped(text) + "</pre>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// The text of a file of ours; empty for a path that is none.
    ///
    /// @param query the building that the page is of
    String answer(String path, String query) throws InterruptedException {
        var page = number(query);
        return switch (path) {
            case SCRIPT -> script(page);
            case STYLE -> style();
            case WAIT ->
                    generation.awaitOther(page, PATIENCE)
                            ? "location.reload();\n"
                            : "crossoverPreview();\n";
            default -> "";
        };
    }

    private static long number(String query) {
        try {
            return Long.parseLong(query.replaceFirst("&.*", ""));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String script(long page) {
        return """
        "use strict";
        function crossoverPreview() {
          const script = document.createElement("script");
          script.src = "%s?%d&" + Date.now();
          script.onload = function () { script.remove(); };
          script.onerror = function () { script.remove(); setTimeout(crossoverPreview, 1000); };
          document.head.append(script);
        }
        addEventListener("load", crossoverPreview);
        """
                .formatted(WAIT, page);
    }

    private static String style() {
        return """
        #crossover-trouble {
          margin: 0; padding: 1rem; overflow-x: auto; white-space: pre-wrap;
          font: 0.875rem/1.5 monospace; text-align: left;
          color: #fff; background: #8b1a1a;
        }
        """;
    }
}
