package crossover.site.html;

/// Markup that may stand in a page as it is, because whoever made it has escaped what came from
/// outside. The only type that templates do not escape, and only through the filter `markup`.
public record Html(String markup) {
    /// No markup at all.
    public static final Html NONE = new Html("");

    /// A text as markup: what means something in HTML is escaped.
    public static Html escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (var i = 0; i < text.length(); i++) {
            escape(text.charAt(i), escaped);
        }
        return new Html(escaped.toString());
    }

    /// A JSON text for a block of data, which it cannot end.
    public static Html data(String json) {
        return new Html(json.replace("<", "\\u003c").replace("&", "\\u0026"));
    }

    /// What a reader sees of it.
    public String text() {
        return markup.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static void escape(char c, StringBuilder escaped) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.append(c);
        }
    }

    public Html and(Html next) {
        return new Html(markup + next.markup);
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }
}
