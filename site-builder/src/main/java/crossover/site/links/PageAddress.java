package crossover.site.links;

import crossover.content.facts.EntryId;
import crossover.content.facts.FactAddress;
import crossover.content.kinds.Kind;

/// A file of the site by its path from the site's root: `accelerators/nvidia-h100-sxm/index.html`.
public record PageAddress(String path) implements Comparable<PageAddress> {
    public static final PageAddress HOME = new PageAddress("index.html");

    public PageAddress {
        if (path.startsWith("/") || path.contains("..") || path.contains("\\") || path.isEmpty()) {
            throw new IllegalArgumentException(
                    "an address runs down from the site's root, not `" + path + "`");
        }
    }

    /// The page in a folder of its own: `about` stands for `about/index.html`.
    public static PageAddress page(String folder) {
        return new PageAddress(folder + "/index.html");
    }

    public static PageAddress of(EntryId entry) {
        return page(entry.toString());
    }

    public static PageAddress of(Kind kind) {
        return page(kind.folder());
    }

    /// The way from another page to this one.
    public String from(PageAddress page) {
        var start = sharedFolders(page.path);
        return "../".repeat(depth(page.path.substring(start))) + path.substring(start);
    }

    /// The way from a page to the place of a fact on the page of its entry.
    public static String of(FactAddress fact, PageAddress from) {
        return of(fact.entry()).from(from) + "#" + Anchor.fragment(fact.path());
    }

    /// The way from this page to the site's root: empty, or ending in a slash.
    public String root() {
        return "../".repeat(depth(path));
    }

    /// The address as servers write it: without `index.html`.
    public String pretty() {
        return path.endsWith("index.html")
                ? path.substring(0, path.length() - "index.html".length())
                : path;
    }

    private int sharedFolders(String other) {
        var shared = 0;
        for (var i = 0; i < path.length() && i < other.length(); i++) {
            if (path.charAt(i) != other.charAt(i)) {
                break;
            }
            if (path.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        return shared;
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    @Override
    public int compareTo(PageAddress other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
