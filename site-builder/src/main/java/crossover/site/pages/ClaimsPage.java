package crossover.site.pages;

import static crossover.content.schema.Fields.written;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.kinds.Claim;
import crossover.site.links.PageAddress;
import crossover.site.parts.ClaimParts;
import crossover.site.views.Edition;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The statements of others beside the facts, by the work that makes them.
record ClaimsPage(Edition edition) {
    private static final PageAddress ADDRESS = PageAddress.of(Claim.KIND);

    /// A work and what it says.
    ///
    /// @param id the anchor on the page
    /// @param counts how many statements were judged how, as words
    record Work(String id, Way way, String counts, List<Statement> statements) {}

    /// A statement, and the page where it is reviewed.
    record Statement(Way way, ClaimParts.Review review) {}

    Page page() {
        return Page.of(
                ADDRESS,
                Claim.KIND.title(),
                Claim.KIND.about(),
                "claims",
                Map.of("kind", Claim.KIND, "works", works()));
    }

    /// The work with the most statements first.
    private List<Work> works() {
        var byWork = new TreeMap<EntryId, List<Entry>>();
        edition.library().ofKind(Claim.KIND).stream()
                .collect(Collectors.groupingBy(ClaimsPage::work))
                .forEach(byWork::put);
        return byWork.entrySet().stream()
                .sorted(Comparator.comparingInt(work -> -work.getValue().size()))
                .map(work -> work(work.getKey(), work.getValue()))
                .toList();
    }

    private static EntryId work(Entry entry) {
        return claim(entry).map(Claim::work).findFirst().orElse(entry.id());
    }

    private static Stream<Claim> claim(Entry entry) {
        return entry.detail() instanceof Claim claim ? Stream.of(claim) : Stream.of();
    }

    private Work work(EntryId id, List<Entry> entries) {
        var ways = new Ways(edition, ADDRESS);
        var statements =
                entries.stream()
                        .flatMap(
                                entry ->
                                        claim(entry)
                                                .map(
                                                        claim ->
                                                                new Statement(
                                                                        ways.to(entry),
                                                                        new ClaimParts(claim, ways)
                                                                                .review())))
                        .toList();
        return new Work("of-" + id.name(), ways.to(id), counts(entries), statements);
    }

    private static String counts(List<Entry> entries) {
        var counts = new TreeMap<Claim.Verdict, Integer>();
        entries.stream()
                .flatMap(ClaimsPage::claim)
                .forEach(claim -> counts.merge(claim.verdict(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + written(count.getKey()).replace('-', ' '))
                .collect(Collectors.joining(", "));
    }
}
