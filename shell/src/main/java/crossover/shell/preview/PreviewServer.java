package crossover.shell.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Serves the folder of a site to this machine: bound to 127.0.0.1, for requests that name it as
/// host, for reading only.
public final class PreviewServer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final String NO_PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>no such page</title></head>
            <body><p>There is no such page.</p></body>
            </html>
            """;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SiteFiles files;
    private final Generation generation = new Generation();
    private final Reload reload = new Reload(generation);

    private PreviewServer(HttpServer server, Path folder) {
        this.server = server;
        this.files = new SiteFiles(folder);
    }

    /// Starts to serve a folder.
    ///
    /// @param port 0 for any that is free
    public static PreviewServer start(Path folder, int port) throws Failure {
        try {
            var address = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
            var preview = new PreviewServer(HttpServer.create(address, 0), folder);
            preview.server.createContext("/", preview::handle);
            preview.server.setExecutor(preview.threads);
            preview.server.start();
            return preview;
        } catch (BindException e) {
            throw new Failure(
                    Exit.FAILED,
                    "port " + port + " is taken or not allowed",
                    "give another one: crossover serve --port " + (port + 1),
                    e);
        } catch (IOException e) {
            throw Failure.of("the preview cannot be served", "", e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /// The site has changed, or could not: pages that are open load themselves again.
    ///
    /// @param trouble why it is still the site of before, shown above every page; empty if all is
    ///     well
    public void changed(String trouble) {
        generation.next(trouble);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var visitor = new Visitor(exchange.getRequestHeaders(), port());
            if (!visitor.meansUs()) {
                send(exchange, 421, "this server answers to localhost only");
            } else if (!isReading(exchange)) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, 405, "this server only gives");
            } else if (exchange.getRequestURI().getPath().startsWith(Reload.PATH)) {
                own(exchange, visitor);
            } else {
                file(exchange);
            }
        }
    }

    private static boolean isReading(HttpExchange exchange) {
        var method = exchange.getRequestMethod();
        return method.equals("GET") || method.equals("HEAD");
    }

    /// A file of the preview itself, which no page of another site may have.
    private void own(HttpExchange exchange, Visitor visitor) throws IOException {
        if (!visitor.comesFromUs()) {
            send(exchange, 403, "only for pages of this server");
            return;
        }
        try {
            var path = exchange.getRequestURI().getPath();
            var query = String.valueOf(exchange.getRequestURI().getQuery());
            var text = reload.answer(path, query);
            if (text.isEmpty()) {
                missing(exchange);
            } else {
                send(exchange, 200, SiteFiles.type(path), bytes(text));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void file(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var file = files.find(path);
        if (file.isPresent()) {
            send(exchange, 200, SiteFiles.type(file.get().toString()), content(file.get()));
        } else if (files.isFolder(path)) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            send(exchange, 301, "it is a folder");
        } else {
            missing(exchange);
        }
    }

    private byte[] content(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        return file.toString().endsWith(".html") ? reload.inserted(bytes) : bytes;
    }

    private void missing(HttpExchange exchange) throws IOException {
        var page = files.missing();
        var content = page.isPresent() ? content(page.get()) : reload.inserted(bytes(NO_PAGE));
        send(exchange, 404, SiteFiles.type(".html"), content);
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", bytes(text + "\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content)
            throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(content.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
