import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/// Serves a site, lets Chromium search it once for each query, and prints what it loaded.
class FirstQuery {
    private final Path site;
    private final ConcurrentSkipListMap<String, Integer> loaded = new ConcurrentSkipListMap<>();

    FirstQuery(Path site) {
        this.site = site;
    }

    static void main(String[] arguments) throws Exception {
        var measure = new FirstQuery(Path.of(arguments[0]));
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", measure::answer);
        server.start();
        try {
            for (var query : List.of(arguments).subList(1, arguments.length)) {
                measure.ask(query, server.getAddress().getPort());
            }
        } finally {
            server.stop(0);
        }
    }

    private void answer(HttpExchange asked) throws IOException {
        var path = asked.getRequestURI().getPath().substring(1);
        var file = site.resolve(path);
        if (!Files.isRegularFile(file)) {
            asked.sendResponseHeaders(404, -1);
            return;
        }
        var bytes = gzipped(Files.readAllBytes(file));
        if (path.startsWith("search/") && path.endsWith(".js")) {
            loaded.put(path.substring("search/".length()), bytes.length);
        }
        var type =
                path.endsWith(".js")
                        ? "text/javascript"
                        : path.endsWith(".css") ? "text/css" : "text/html";
        asked.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        asked.getResponseHeaders().set("Content-Encoding", "gzip");
        asked.sendResponseHeaders(200, bytes.length);
        try (var body = asked.getResponseBody()) {
            body.write(bytes);
        }
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private void ask(String query, int port) throws Exception {
        loaded.clear();
        var profile = Files.createTempDirectory("first-query");
        var text = URLEncoder.encode(query, StandardCharsets.UTF_8);
        var chromium =
                new ProcessBuilder(
                                "chromium",
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--user-data-dir=" + profile,
                                "--virtual-time-budget=10000",
                                "--dump-dom",
                                "http://127.0.0.1:" + port + "/search/index.html?q=" + text)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var page = new String(chromium.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        chromium.waitFor(60, TimeUnit.SECONDS);
        print(query, page.split("<li><p class=\"name\"").length - 1);
    }

    private void print(String query, int hits) {
        var parts = new TreeMap<String, Integer>();
        loaded.forEach((file, size) -> parts.merge(part(file), size, Integer::sum));
        var sum = parts.values().stream().mapToInt(size -> size).sum();
        System.out.printf("%6.1f kB  %-32s %2d shown  %s%n", sum / 1000.0, query, hits, parts);
    }

    private static String part(String file) {
        return file.startsWith("shards/") ? file.split("/")[1].replace(".js", "") : file;
    }
}
