package crossover.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A server on this machine: of a folder, and of pages that a test makes up.
final class FolderServer implements AutoCloseable {
    private static final Map<String, String> TYPES =
            Map.of(
                    "html",
                    "text/html",
                    "js",
                    "text/javascript",
                    "css",
                    "text/css",
                    "svg",
                    "image/svg+xml");

    /// A page with the content security policy it is sent with; empty for none.
    private record Made(String html, String policy) {}

    private final HttpServer server;
    private final Path folder;
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    private FolderServer(HttpServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    static FolderServer of(Path folder) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var server = new FolderServer(HttpServer.create(address, 0), folder);
        server.server.createContext("/", server::answer);
        server.server.start();
        return server;
    }

    /// The address of the server, ending in a slash.
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    String page(String name, String policy, String html) {
        made.put("/" + name, new Made(html, policy));
        return address() + name;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var page = made.get(path);
        var file = folder.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""));
        var headers = exchange.getResponseHeaders();
        headers.set(
                "Content-Type", TYPES.getOrDefault(ending(file), "text/html") + "; charset=utf-8");
        if (page != null && !page.policy().isEmpty()) {
            headers.set("Content-Security-Policy", page.policy());
        }
        var bytes = page == null ? read(file) : page.html().getBytes(UTF_8);
        exchange.sendResponseHeaders(
                bytes.length == 0 ? 204 : 200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static byte[] read(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
