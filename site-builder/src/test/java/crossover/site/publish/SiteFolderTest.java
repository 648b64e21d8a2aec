package crossover.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.site.links.PageAddress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class SiteFolderTest {
    @TempDir Path folder;
    private Path library;
    private Path site;

    @BeforeEach
    void makeALibrary() throws IOException {
        library = Files.createDirectories(folder.resolve("content/library"));
        site = folder.resolve("site");
    }

    @Test
    void writesAllFilesAndLeavesNothingBeside() throws IOException {
        build("one");
        assertEquals("one", Files.readString(site.resolve("a/index.html")));
        assertTrue(Marker.isIn(site));
        assertEquals("content, site", beside());
    }

    @Test
    void takesThePlaceOfTheSiteBefore() throws IOException {
        build("one");
        Files.writeString(site.resolve("gone.html"), "of before");
        build("two");
        assertEquals("two", Files.readString(site.resolve("a/index.html")));
        assertFalse(Files.exists(site.resolve("gone.html")));
        assertEquals("content, site", beside());
    }

    @Test
    void leavesTheSiteBeforeIfAFileFails() throws IOException {
        build("one");
        var failing = new SiteFile(new PageAddress("b.html"), _ -> fail());
        var fault =
                assertThrows(
                        CannotPublish.class,
                        () -> at(site).replaceWith(Stream.of(page("two"), failing)));
        assertTrue(fault.getMessage().contains("b.html"), fault.getMessage());
        assertEquals("one", Files.readString(site.resolve("a/index.html")));
        assertEquals("content, site", beside());
    }

    private static void fail() throws IOException {
        throw new IOException("no space left on device");
    }

    @Test
    void leavesTheSiteBeforeIfAPageFails() throws IOException {
        build("one");
        var pages = Stream.of("two", "three").map(text -> unfinished(text));
        assertThrows(IllegalStateException.class, () -> at(site).replaceWith(pages));
        assertEquals("one", Files.readString(site.resolve("a/index.html")));
        build("four");
        assertEquals("content, site", beside());
    }

    private static SiteFile unfinished(String text) {
        if (text.equals("three")) {
            throw new IllegalStateException("a template failed");
        }
        return page(text);
    }

    @Test
    void takesUpWhatWasLeftBetweenTheTwoRenames() throws IOException {
        build("one");
        Files.move(site, folder.resolve(".site.going"));
        Files.createDirectories(folder.resolve(".site.coming"));
        Marker.PUBLIC.writeTo(folder.resolve(".site.coming"));
        at(site).repair();
        assertEquals("one", Files.readString(site.resolve("a/index.html")));
        assertEquals("content, site", beside());
    }

    @Test
    void sweepsWhatWasLeftAfterTheTwoRenames() throws IOException {
        build("one");
        Files.createDirectories(folder.resolve(".site.going"));
        Marker.PUBLIC.writeTo(folder.resolve(".site.going"));
        build("two");
        assertEquals("content, site", beside());
    }

    @Test
    void refusesAFolderThatIsNotASite() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("thesis.txt"), "years of work");
        refuses(site, "is not a site that was built here");
        assertEquals("years of work", Files.readString(site.resolve("thesis.txt")));
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Files.createDirectories(site);
        build("one");
        assertEquals("content, site", beside());
    }

    @Test
    void refusesAFileAndALink() throws IOException {
        Files.writeString(site, "a file");
        refuses(site, "is not a site");
        var link = Files.createSymbolicLink(folder.resolve("link"), library);
        refuses(link, "is not a site");
    }

    @Test
    void refusesWhatHoldsOrIsTheLibrary() {
        refuses(library, "cannot hold the site");
        refuses(folder.resolve("content"), "cannot hold the site");
        refuses(folder, "cannot hold the site");
        refuses(library.resolve("site"), "cannot hold the site");
        refuses(folder.resolve("x/../content/./library"), "cannot hold the site");
    }

    @Test
    void refusesTheRootTheHomeAndTheFolderWhereItRuns() {
        refuses(Path.of("/"), "cannot hold the site");
        refuses(Path.of(System.getProperty("user.home")), "cannot hold the site");
        refuses(Path.of(""), "cannot hold the site");
    }

    @Test
    void keepsPrivateFiguresAndPublicSitesApart() throws IOException {
        build("public");
        var fault = assertThrows(CannotPublish.class, () -> SiteFolder.at(site, library, true));
        assertTrue(fault.getMessage().contains("holds a public site"), fault.getMessage());
        var inside = folder.resolve("inside");
        SiteFolder.at(inside, library, true).replaceWith(Stream.of(page("private")));
        assertThrows(CannotPublish.class, () -> at(inside));
    }

    @Test
    void refusesTwoPagesAtOneAddress() {
        var pages = Stream.of(page("one"), SiteFile.of(new PageAddress("A/index.html"), "two"));
        var fault = assertThrows(CannotPublish.class, () -> at(site).replaceWith(pages));
        assertTrue(fault.getMessage().contains("want the same file"), fault.getMessage());
    }

    @Test
    void twoBuildsAtOnceDoNotMix() throws IOException {
        var busy = new SiteFile(new PageAddress("b.html"), _ -> buildMeanwhile());
        at(site).replaceWith(Stream.of(page("one"), busy));
        assertEquals("one", Files.readString(site.resolve("a/index.html")));
    }

    private void buildMeanwhile() {
        var fault = assertThrows(CannotPublish.class, () -> build("two"));
        assertTrue(fault.getMessage().contains("another build"), fault.getMessage());
    }

    private void build(String text) throws IOException {
        at(site).replaceWith(Stream.of(page(text)));
    }

    private SiteFolder at(Path out) throws IOException {
        return SiteFolder.at(out, library, false);
    }

    private static SiteFile page(String text) {
        return SiteFile.of(new PageAddress("a/index.html"), text);
    }

    private void refuses(Path out, String words) {
        var fault = assertThrows(CannotPublish.class, () -> at(out));
        assertTrue(fault.getMessage().contains(words), fault.getMessage());
        assertFalse(fault.hint().isEmpty());
    }

    private String beside() throws IOException {
        try (var files = Files.list(folder)) {
            return String.join(", ", files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }
}
