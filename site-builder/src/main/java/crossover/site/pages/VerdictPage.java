package crossover.site.pages;

import crossover.content.kinds.Place;
import crossover.content.law.LawBook;
import crossover.site.html.Html;
import crossover.site.links.PageAddress;
import crossover.site.publish.SiteFile;
import crossover.site.verdict.Examples;
import crossover.site.verdict.LawsScript;
import crossover.site.verdict.PlaceNames;
import crossover.site.verdict.Questions;
import crossover.site.views.Edition;
import crossover.site.views.Ways;

import java.util.Map;
import java.util.stream.Stream;

/// The page that judges a plan: may it run there?
record VerdictPage(Edition edition) {
    static final PageAddress ADDRESS = PageAddress.page("verdict");

    Page page() {
        var ways = new Ways(edition, ADDRESS);
        var book = LawBook.of(edition.library());
        var groups = edition.library().ofKind(Place.KIND);
        return Page.of(
                        ADDRESS,
                        "May it run there?",
                        "Tell what data, where and how: the verdict, the rules that decide it, what"
                                + " is to be done, and what would change it.",
                        "verdict",
                        Map.of(
                                "groups",
                                Questions.of(edition.library(), book),
                                "names",
                                new Html(PlaceNames.json(groups)),
                                "laws",
                                book.laws().size(),
                                "examples",
                                new Examples(book, ways).all()))
                .with(
                        "scripts/crossover-compliance.js",
                        LawsScript.ADDRESS.path(),
                        "assets/verdict.js");
    }

    Stream<SiteFile> files() {
        return Stream.of(LawsScript.of(LawBook.of(edition.library())));
    }
}
