package crossover.shell.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.shell.answer.Exit;
import crossover.shell.answer.Failure;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

class PreviewServerTest {
    private static final String PAGE =
            "<!doctype html>\n"
                + "<html><head><title>x</title></head><body class=\"p\"><h1>x</h1></body></html>\n";

    @TempDir private Path folder;
    private Path site;
    private PreviewServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void serves() throws IOException, Failure {
        site = Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(site.resolve("terms/a b"));
        Files.writeString(site.resolve("index.html"), PAGE);
        Files.writeString(site.resolve("terms/a b/index.html"), PAGE);
        Files.writeString(site.resolve("site.js"), "1;\n");
        Files.writeString(site.resolve(".hidden"), "secret");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(site.resolve("linked"), folder);
        server = PreviewServer.start(site, 0);
    }

    @AfterEach
    void ends() {
        server.close();
        client.close();
    }

    @Test
    void givesPagesWithItsScriptAndLeavesTheFileAlone() throws Exception {
        var page = get("/");
        assertEquals(200, page.statusCode());
        assertEquals("text/html; charset=utf-8", header(page, "Content-Type"));
        assertTrue(page.body().contains("<script src=\"/-/preview.js?"), page.body());
        assertTrue(page.body().contains("</script>\n</body></html>"), page.body());
        assertFalse(page.body().contains("crossover-trouble"), page.body());
        assertEquals(PAGE, Files.readString(site.resolve("index.html")));
    }

    @Test
    void givesOtherFilesAsTheyAre() throws Exception {
        var script = get("/site.js");
        assertEquals("1;\n", script.body());
        assertEquals("text/javascript; charset=utf-8", header(script, "Content-Type"));
        assertEquals("nosniff", header(script, "X-Content-Type-Options"));
        assertEquals("no-store", header(script, "Cache-Control"));
    }

    @Test
    void leadsFoldersToTheirPage() throws Exception {
        var folderOnly = get("/terms/a%20b");
        assertEquals(301, folderOnly.statusCode());
        assertEquals("/terms/a%20b/", header(folderOnly, "Location"));
        assertEquals(200, get("/terms/a%20b/").statusCode());
    }

    @Test
    void showsThePageForMissingPages() throws Exception {
        assertEquals(404, get("/nowhere/").statusCode());
        assertTrue(get("/nowhere/").body().contains("There is no such page"));
        Files.writeString(site.resolve("404.html"), PAGE.replace("<h1>x", "<h1>not here"));
        assertTrue(get("/nowhere/").body().contains("not here"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/terms/..%2f..%2fsecret.txt",
                "/%252e%252e/secret.txt",
                "/..%5csecret.txt",
                "/.hidden",
                "/link.txt",
                "/linked/secret.txt",
                "//secret.txt",
                "/site.js/",
                "/site.js%00.html",
                "/terms//a%20b/"
            })
    void givesNothingBesideTheSite(String path) throws IOException {
        var answer = raw("GET " + path + " HTTP/1.1", "Host: localhost:" + server.port());
        assertTrue(answer.matches("(?s)HTTP/1.1 40[04] .*"), answer);
        assertFalse(answer.contains("secret\n"), answer);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:PORT, 200",
        "127.0.0.1:PORT, 200",
        "evil.example:PORT, 421",
        "localhost.evil.example:PORT, 421",
        "localhost, 421",
        "localhost:1, 421",
    })
    void answersToItsOwnNameOnly(String host, String status) throws IOException {
        var named = host.replace("PORT", String.valueOf(server.port()));
        var answer = raw("GET / HTTP/1.1", "Host: " + named);
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    }

    @Test
    void answersNobodyWhoNamesNoHost() throws IOException {
        assertTrue(raw("GET / HTTP/1.0", "A: b").startsWith("HTTP/1.1 421"));
    }

    @ParameterizedTest
    @CsvSource({
        "Origin: http://localhost:PORT, 200",
        "Origin: https://evil.example, 403",
        "Origin: null, 403",
        "Sec-Fetch-Site: same-origin, 200",
        "Sec-Fetch-Site: cross-site, 403",
        "Sec-Fetch-Site: same-site, 403",
    })
    void givesItsOwnFilesToItsOwnPagesOnly(String header, String status) throws IOException {
        var own = "Host: localhost:" + server.port();
        var answer =
                raw(
                        "GET /-/preview.js HTTP/1.1",
                        own,
                        header.replace("PORT", String.valueOf(server.port())));
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    }

    @Test
    void onlyGives() throws IOException {
        var own = "Host: localhost:" + server.port();
        assertTrue(raw("POST / HTTP/1.1", own, "Content-Length: 0").startsWith("HTTP/1.1 405"));
        var head = raw("HEAD /site.js HTTP/1.1", own);
        assertTrue(head.startsWith("HTTP/1.1 200"), head);
        assertTrue(head.toLowerCase().contains("content-length: 3"), head);
        assertTrue(head.endsWith("\r\n\r\n"), head);
    }

    @Test
    void listensOnThisMachineAlone() throws IOException {
        for (var network : NetworkInterface.networkInterfaces().toList()) {
            for (var address : network.inetAddresses().toList()) {
                if (!address.equals(InetAddress.ofLiteral("127.0.0.1"))) {
                    assertThrows(ConnectException.class, () -> new Socket(address, server.port()));
                }
            }
        }
    }

    @Test
    void saysWhatToDoWhenThePortIsTaken() {
        var failure = assertThrows(Failure.class, () -> PreviewServer.start(site, server.port()));
        assertEquals(Exit.FAILED, failure.exit());
        assertEquals("port " + server.port() + " is taken or not allowed", failure.message());
        assertTrue(failure.hint().startsWith("give another one: crossover serve --port "));
    }

    @Test
    void tellsWaitingPagesOfTheNextSite() throws Exception {
        var address = get("/").body().replaceFirst("(?s).*preview.js\\?(\\d+).*", "$1");
        var waiting = client.sendAsync(request("/-/wait.js?" + address), text());
        Thread.sleep(100);
        assertFalse(waiting.isDone());
        server.changed("");
        assertEquals("location.reload();\n", waiting.get().body());
        assertEquals("location.reload();\n", get("/-/wait.js?1").body());
    }

    @Test
    void showsWhatIsWrongAboveEveryPage() throws Exception {
        server.changed("terms/a.md:1:2: `<b>` & more");
        var body = get("/").body();
        assertTrue(
                body.contains(
                        "<body class=\"p\"><pre id=\"crossover-trouble\" role=\"alert\">"
                                + "terms/a.md:1:2: `&lt;b&gt;` &amp; more</pre>"),
                body);
        server.changed("");
        assertFalse(get("/").body().contains("crossover-trouble"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path), text());
    }

    private HttpRequest request(String path) {
        var address = URI.create("http://localhost:" + server.port() + path);
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
    }

    private static HttpResponse.BodyHandler<String> text() {
        return HttpResponse.BodyHandlers.ofString();
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /// An answer to a request as no client would send it.
    private String raw(String... lines) throws IOException {
        try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), server.port())) {
            socket.setSoTimeout(10_000);
            var request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
