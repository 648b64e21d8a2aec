package crossover.shell.preview;

import com.sun.net.httpserver.Headers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who may ask: this machine's own browser, for a page of this very server. A page of another site
/// may know the address too, and a name of another site may be made to lead here.
record Visitor(Headers headers, int port) {
    private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");

    /// Whether the request was meant for this server: its host is this machine by name.
    boolean meansUs() {
        var host = headers.getFirst("Host");
        return host != null && hosts().contains(host);
    }

    /// Whether a page of ours asks, not one of another site.
    boolean comesFromUs() {
        var origin = headers.getFirst("Origin");
        var site = headers.getFirst("Sec-Fetch-Site");
        return (origin == null || origins().contains(origin))
                && (site == null || site.equals("same-origin") || site.equals("none"));
    }

    private Set<String> hosts() {
        var named = NAMES.stream().map(name -> name + ":" + port);
        return (port == 80 ? Stream.concat(NAMES.stream(), named) : named)
                .collect(Collectors.toSet());
    }

    private Set<String> origins() {
        return hosts().stream().map(host -> "http://" + host).collect(Collectors.toSet());
    }
}
