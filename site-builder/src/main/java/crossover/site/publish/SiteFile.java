package crossover.site.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import crossover.site.links.PageAddress;

import java.io.IOException;
import java.io.OutputStream;

/// A file of the site and what stands in it.
public record SiteFile(PageAddress address, Content content) {

    /// Writes what stands in a file.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static SiteFile of(PageAddress address, String text) {
        return of(address, text.getBytes(UTF_8));
    }

    public static SiteFile of(PageAddress address, byte[] bytes) {
        return new SiteFile(address, out -> out.write(bytes));
    }
}
