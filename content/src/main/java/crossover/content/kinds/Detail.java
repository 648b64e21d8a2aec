package crossover.content.kinds;

import crossover.content.facts.EntryId;
import crossover.content.facts.Reading;
import crossover.content.parts.Block;
import crossover.content.parts.PriceList;

import java.math.BigDecimal;
import java.util.List;

/// What an entry says beyond its frame; one record per kind.
public sealed interface Detail
        permits Accelerator,
                Assumption,
                Claim,
                Comparison,
                ComputeSystem,
                Condition,
                DataClass,
                Faq,
                Guide,
                HybridOffer,
                Instance,
                Measurement,
                Model,
                NetworkDevice,
                Place,
                Provider,
                Regulation,
                Service,
                Software,
                Source,
                Standard,
                StorageDevice,
                Term {

    /// The facts, as blocks of one source each.
    default List<Block> specs() {
        return List.of();
    }

    default PriceList prices() {
        return PriceList.NONE;
    }

    /// The addresses of what is neither a fact nor a property but can be linked, such as `egress`
    /// of a provider or `rules[transfer-tool]` of a law.
    default List<String> parts() {
        return List.of();
    }

    /// The sentences of the front matter, such as the quote of a claim: searched like the prose.
    default List<String> texts() {
        return List.of();
    }

    /// The plain properties by which entries of the kind are found and listed, such as the provider
    /// of an instance. They are the entry's identity, not facts: nobody disputes them.
    default List<Property> properties() {
        return List.of();
    }

    /// A plain property of an entry.
    record Property(String name, String label, Reading value) {
        static Property of(String name, String label, String text) {
            return new Property(name, label, new Reading.Text(text));
        }

        static Property of(String name, String label, EntryId entry) {
            return of(name, label, entry.name());
        }

        static Property of(String name, String label, int number) {
            return new Property(name, label, new Reading.Number(BigDecimal.valueOf(number)));
        }
    }
}
