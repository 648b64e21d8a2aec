package crossover.shell.commands;

import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.shell.Stage;
import crossover.shell.answer.Exit;
import crossover.shell.session.Session;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A `serve` that runs, over the library below a folder.
final class RunningPreview implements AutoCloseable {
    private final Path folder;
    private final Stage stage;
    private final StringBuilder told = new StringBuilder();
    private final CompletableFuture<Exit> ended = new CompletableFuture<>();
    private final Thread thread;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    /// Starts to serve on any port; comes back once the address is told.
    RunningPreview(Path folder, String... options) throws Exception {
        this.folder = folder;
        this.stage = new Stage(folder);
        var session = new Session(Commands.all(), stage.surroundings(), List.of());
        var words = new ArrayList<>(List.of("serve", "--port", "0"));
        words.addAll(List.of(options));
        thread = Thread.ofPlatform().start(() -> ended.complete(session.run(words)));
        await(() -> told().contains("crossover: open http://"));
        address = told().replaceFirst("(?s).*crossover: open (http://localhost:\\d+)/.*", "$1");
    }

    URI at(String path) {
        return URI.create(address + path);
    }

    /// Everything that was said so far.
    String told() {
        return told.append(stage.err()).toString();
    }

    /// A page, empty if there is none.
    String page(String path) throws IOException, InterruptedException {
        var response = response(path);
        return response.statusCode() == 200 ? response.body() : "";
    }

    HttpResponse<String> response(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    void replace(String file, String text, String by) throws IOException {
        var before = Files.readString(folder.resolve(file));
        assertTrue(before.contains(text), before);
        Files.writeString(folder.resolve(file), before.replace(text, by));
    }

    /// Ends it as Ctrl-C does; answers how it ended.
    Exit interrupt() throws Exception {
        thread.interrupt();
        return ended.get(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        client.close();
        thread.interrupt();
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void await(Callable<Boolean> condition) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.call()) {
            assertTrue(System.nanoTime() < end, "nothing happened");
            Thread.sleep(50);
        }
    }
}
