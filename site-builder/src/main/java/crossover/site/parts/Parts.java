package crossover.site.parts;

import crossover.content.entries.Entry;
import crossover.content.kinds.Accelerator;
import crossover.content.kinds.Assumption;
import crossover.content.kinds.Claim;
import crossover.content.kinds.Comparison;
import crossover.content.kinds.ComputeSystem;
import crossover.content.kinds.Condition;
import crossover.content.kinds.DataClass;
import crossover.content.kinds.Faq;
import crossover.content.kinds.Guide;
import crossover.content.kinds.HybridOffer;
import crossover.content.kinds.Instance;
import crossover.content.kinds.Measurement;
import crossover.content.kinds.Model;
import crossover.content.kinds.NetworkDevice;
import crossover.content.kinds.Place;
import crossover.content.kinds.Provider;
import crossover.content.kinds.Regulation;
import crossover.content.kinds.Service;
import crossover.content.kinds.Software;
import crossover.content.kinds.Source;
import crossover.content.kinds.Standard;
import crossover.content.kinds.StorageDevice;
import crossover.content.kinds.Term;
import crossover.content.tables.Tables;
import crossover.site.html.Templates;
import crossover.site.links.PageAddress;
import crossover.site.views.Ways;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which sections the page of an entry has, and in which order.
public record Parts(Ways ways, Templates templates) {

    /// @param files where the files of a comparison's table stand
    public List<Part> of(Entry entry, List<PageAddress> files) {
        var prose = ProsePart.of(entry, ways, new Shown(ways, templates)).stream().toList();
        var facts = FactsPart.of(entry, ways).stream().toList();
        var prices =
                Stream.of(PricesPart.of(entry, ways), HistoryPart.of(entry, ways))
                        .flatMap(Optional::stream)
                        .toList();
        var own = own(entry, files).toList();
        var order =
                switch (entry.detail()) {
                    case Regulation _, Condition _, DataClass _, Term _, Guide _, Faq _ ->
                            Stream.of(prose, own, facts, prices);
                    case Comparison _, Claim _, Place _ -> Stream.of(own, prose, facts, prices);
                    case Source _ -> Stream.of(own, prose, prices);
                    case Accelerator _,
                            Assumption _,
                            ComputeSystem _,
                            HybridOffer _,
                            Instance _,
                            Measurement _,
                            Model _,
                            NetworkDevice _,
                            Provider _,
                            Service _,
                            Software _,
                            Standard _,
                            StorageDevice _ ->
                            Stream.of(facts, prices, own, prose);
                };
        return Stream.concat(order.flatMap(List::stream), CorrectionsPart.of(entry).stream())
                .toList();
    }

    private Stream<Part> own(Entry entry, List<PageAddress> files) {
        return switch (entry.detail()) {
            case Provider provider -> new ProviderParts(provider, entry.name(), ways).parts();
            case Regulation law -> new LawParts(law, ways).parts();
            case Claim claim -> new ClaimParts(claim, ways).parts();
            case Source source -> new SourceParts(source, entry, ways).parts();
            case Condition condition -> new OtherParts(ways).of(condition);
            case Faq faq -> new OtherParts(ways).of(faq);
            case Place place -> new OtherParts(ways).of(place);
            case Comparison _ -> comparison(entry, files).stream();
            case Accelerator _,
                    Assumption _,
                    ComputeSystem _,
                    DataClass _,
                    Guide _,
                    HybridOffer _,
                    Instance _,
                    Measurement _,
                    Model _,
                    NetworkDevice _,
                    Service _,
                    Software _,
                    Standard _,
                    StorageDevice _,
                    Term _ ->
                    Stream.empty();
        };
    }

    private Optional<Part> comparison(Entry entry, List<PageAddress> files) {
        return new Tables(ways.edition().library(), ways.day())
                .of(entry)
                .map(table -> Part.untitled("table", TablePart.of("table", table, ways, files)));
    }
}
