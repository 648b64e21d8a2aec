package crossover.site.links;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Places within a page. A fact's anchor is its path, `specs.memoryGB` or `prices[on-demand]`, so
/// that the address of a fact is its URL as well.
public final class Anchor {
    private static final String PLAIN = "-._~,:;@$!*+=";

    private Anchor() {}

    /// The `id` attribute for a path: the path itself, with blanks made visible.
    public static String id(String path) {
        return path.replaceAll("\\s+", "_");
    }

    /// The part after `#` that leads to a path. Brackets are no characters of URLs.
    public static String fragment(String path) {
        var fragment = new StringBuilder();
        for (var octet : id(path).getBytes(UTF_8)) {
            var plain =
                    octet > 0 && (Character.isLetterOrDigit(octet) || PLAIN.indexOf(octet) >= 0);
            fragment.append(plain ? Character.toString(octet) : "%%%02X".formatted(octet));
        }
        return fragment.toString();
    }
}
