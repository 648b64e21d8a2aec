package crossover.site.views;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.facts.FactAddress;
import crossover.content.prose.ProseLink;
import crossover.site.links.PageAddress;
import crossover.site.prose.Links;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The ways from one page to entries and facts.
public record Ways(Edition edition, PageAddress page) implements Links {

    /// In which kind the value of a property names an entry.
    private static final Map<String, String> NAMED =
            Map.of("provider", "providers", "accelerator", "accelerators", "work", "sources");

    /// A link as a template shows it; without a way it is but a name.
    public record Way(String name, String href, String about) {
        public boolean leads() {
            return !href.isEmpty();
        }
    }

    /// The date of the edition.
    public LocalDate day() {
        return edition.day();
    }

    public Way to(Entry entry) {
        return new Way(
                entry.name(), PageAddress.of(entry.id()).from(page), entry.frame().summary());
    }

    /// The way to what a property names, if properties of its name do name entries.
    public Optional<Way> named(String property, String value) {
        var kind = NAMED.getOrDefault(property, "");
        return !kind.isEmpty() && EntryId.isId(kind + "/" + value)
                ? Optional.of(to(new EntryId(kind, value)))
                : Optional.empty();
    }

    /// The way to an entry, or only its id if there is none.
    public Way to(EntryId id) {
        return edition.library().find(id).map(this::to).orElse(new Way(id.name(), "", ""));
    }

    @Override
    public Optional<Target> resolve(String destination) {
        if (!new ProseLink(destination, crossover.content.problems.Location.startOf(""))
                .isInternal()) {
            return Optional.empty();
        }
        return destination.contains("#")
                ? FactAddress.parse(destination).flatMap(this::toFact)
                : Optional.of(destination)
                        .filter(EntryId::isId)
                        .flatMap(id -> edition.library().find(EntryId.of(id)))
                        .map(entry -> new Target(PageAddress.of(entry.id()).from(page), ""));
    }

    private Optional<Target> toFact(FactAddress address) {
        return edition.library()
                .find(address.entry())
                .map(entry -> entry.fact(address.path()))
                .map(fact -> fact.map(f -> Facts.told(f, edition)).orElse(""))
                .map(told -> new Target(PageAddress.of(address, page), told));
    }
}
