package crossover.site.parts;

import static crossover.content.schema.Fields.written;

import crossover.content.entries.Entry;
import crossover.content.facts.Fact;
import crossover.content.facts.FactAddress;
import crossover.content.kinds.Claim;
import crossover.site.links.PageAddress;
import crossover.site.views.FactRow;
import crossover.site.views.Facts;
import crossover.site.views.Figure;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A claim: what was said beside what is known.
public record ClaimParts(Claim claim, Ways ways) {

    /// What was said, what is known, and on which facts that rests.
    ///
    /// @param verdict as a style's name, `needs-context`
    public record Review(
            Way work,
            String at,
            String quote,
            String verdict,
            String words,
            String correction,
            List<Ground> grounds,
            List<Way> sources) {}

    /// A fact that the claim was judged on.
    ///
    /// @param moved whether the fact has another value today, so that the claim is open again
    public record Ground(
            String label,
            Way entry,
            String href,
            Figure then,
            Optional<FactRow> now,
            boolean moved) {}

    Stream<Part> parts() {
        return Stream.of(Part.of("claim", "claim", "Said and known", review()));
    }

    public Review review() {
        return new Review(
                ways.to(claim.work()),
                claim.at(),
                claim.quote(),
                written(claim.verdict()),
                written(claim.verdict()).replace('-', ' '),
                claim.correction(),
                claim.judgedOn().stream().flatMap(g -> ground(g).stream()).toList(),
                claim.sources().stream().map(ways::to).toList());
    }

    private Optional<Ground> ground(Claim.Ground ground) {
        return ground.fact()
                .flatMap(
                        address ->
                                ways.edition()
                                        .library()
                                        .find(address.entry())
                                        .map(entry -> ground(ground, address, entry)));
    }

    private Ground ground(Claim.Ground ground, FactAddress address, Entry entry) {
        var unit = Facts.unit(entry, address.path());
        var fact = entry.fact(address.path());
        return new Ground(
                Facts.label(entry, address.path()),
                ways.to(entry),
                PageAddress.of(address, ways.page()),
                Figure.of(ground.value(), unit),
                Facts.of(entry, address.path(), ways),
                fact.filter(found -> hasMoved(found, ground)).isPresent());
    }

    private boolean hasMoved(Fact fact, Claim.Ground ground) {
        return fact.asOf(ways.day())
                .filter(held -> !held.reading().agreesWith(ground.value()))
                .isPresent();
    }
}
