package crossover.testing;

import org.jspecify.annotations.Nullable;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A real Chromium without a window.
///
/// ```java
/// @NeedsBrowser
/// class PageTest {
///     @Test
///     void opens(Browser browser) {
///         browser.open(Path.of("target/page.html"));
///         assertEquals("Crossover", browser.run("return document.title"));
///         assertEquals(List.of(), browser.errors());
///     }
/// }
/// ```
public final class Browser implements AutoCloseable {
    /// Held so that its level stays: it warns that Chromium is newer than Selenium's own protocol
    /// classes, of which nothing here is used.
    private static final Logger PROTOCOL =
            Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /// Starts a browser with a profile of its own, 1,280 pixels wide, in the light theme.
    public static Browser start() {
        var chromium =
                Chromium.find()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "no Chromium with chromedriver on the PATH;"
                                                    + " -Dchromium=FILE -Dchromedriver=FILE name"
                                                    + " them"));
        try {
            var profile = Files.createTempDirectory("crossover-browser");
            var browser = new Browser(drive(chromium, profile), profile);
            browser.width(1280);
            browser.theme("light");
            return browser;
        } catch (IOException noTemporaryFolder) {
            throw new UncheckedIOException(noTemporaryFolder);
        }
    }

    private static ChromeDriver drive(Chromium chromium, Path profile) {
        PROTOCOL.setLevel(Level.SEVERE);
        var service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromium.driver().toFile())
                        .usingAnyFreePort()
                        .build();
        var logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(chromium.browser().toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logging);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--user-data-dir=" + profile);
        return new ChromeDriver(service, options);
    }

    /// Opens a page and waits until it is loaded; forgets the errors of pages before.
    public void open(URI address) {
        errors();
        driver.get(address.toString());
    }

    /// Opens a file, as a reader who was sent the site in a mail does.
    public void open(Path file) {
        open(file.toAbsolutePath().toUri());
    }

    /// The value of a function's body in the page, to which `arguments` are given.
    ///
    /// Objects come back as maps, arrays as lists, whole numbers as `Long` and others as `Double`.
    public @Nullable Object run(String body, Object... arguments) {
        return driver.executeScript(body, arguments);
    }

    /// Makes the page so many CSS pixels wide, and 800 high.
    public void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    /// Prefers the `light` or the `dark` colours.
    public void theme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /// Writes a picture of what is seen, as PNG.
    public void screenshot(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// What the console complained of since the page was opened or since this was last asked:
    /// scripts that failed, requests refused, violations of the content security policy.
    public List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /// The driver itself, for what needs more: keys, elements, the network.
    public ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (var files = Files.walk(profile)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
