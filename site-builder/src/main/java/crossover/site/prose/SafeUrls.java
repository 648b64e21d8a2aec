package crossover.site.prose;

import crossover.content.prose.Dialect;

import org.commonmark.renderer.html.UrlSanitizer;

/// Lets through what may stand in content: web and mail addresses, relative links, fragments.
/// CommonMark's own sanitizer lets `data:` through, which runs.
final class SafeUrls implements UrlSanitizer {
    @Override
    public String sanitizeLinkUrl(String url) {
        return Dialect.isSafe(url) ? url : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
        return "";
    }
}
