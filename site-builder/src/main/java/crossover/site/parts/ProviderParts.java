package crossover.site.parts;

import crossover.content.facts.PartialDate;
import crossover.content.kinds.Provider;
import crossover.site.parts.CitedTable.Head;
import crossover.site.parts.CitedTable.Row;
import crossover.site.views.Figure;
import crossover.site.views.Ways;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What only providers have: attestations, regions, tiers for outgoing data, support plans.
record ProviderParts(Provider provider, String name, Ways ways) {

    Stream<Part> parts() {
        return Stream.of(attestations(), egress(), support(), regions()).flatMap(CitedTable::part);
    }

    private CitedTable attestations() {
        return new CitedTable(
                "attestations",
                "Attestations",
                "What auditors attest of " + name + ", and for which scope",
                List.of(Head.text("Standard"), Head.text("Scope"), Head.text("Valid")),
                provider.attestations().stream().map(this::attestation).toList());
    }

    private Row attestation(Provider.Attestation attestation) {
        return Row.of(
                attestation.citation(),
                ways,
                ways.to(attestation.standard()),
                CitedTable.text(attestation.scope()),
                CitedTable.text(validity(attestation)));
    }

    private static String validity(Provider.Attestation attestation) {
        var from = attestation.citation().from().map(PartialDate::written);
        var until = attestation.until().map(PartialDate::written);
        return from.isEmpty() && until.isEmpty()
                ? "not stated"
                : from.orElse("") + " to " + until.orElse("not stated");
    }

    private CitedTable egress() {
        return new CitedTable(
                "egress",
                "Data sent to the internet",
                "Marginal price of outgoing data, per month, in " + provider.referenceRegion(),
                List.of(Head.text("Volume"), Head.number("USD per GB")),
                provider.egress().stream().map(this::tier).toList());
    }

    private Row tier(Provider.EgressTier tier) {
        return Row.of(
                tier.citation(),
                ways,
                CitedTable.text(bound(tier.upToGB(), " GB")),
                CitedTable.text(Figure.digits(tier.usdPerGB())));
    }

    private CitedTable support() {
        return new CitedTable(
                "support",
                "Support plans",
                "The greater of the minimum and the bands, per month",
                List.of(
                        Head.text("Plan"),
                        Head.number("Minimum, USD"),
                        Head.text("Share of the bill")),
                provider.support().stream().map(this::plan).toList());
    }

    private Row plan(Provider.SupportPlan plan) {
        var bands =
                plan.bands().stream()
                        .map(b -> Figure.digits(b.percent()) + " % " + bound(b.upToUsd(), " USD"))
                        .collect(Collectors.joining(", "));
        return Row.of(
                plan.citation(),
                ways,
                CitedTable.text(plan.plan()),
                CitedTable.text(Figure.digits(plan.minimumUsd())),
                CitedTable.text(bands));
    }

    private static String bound(Optional<BigDecimal> upTo, String unit) {
        return upTo.map(bound -> "up to " + Figure.digits(bound) + unit).orElse("above");
    }

    private CitedTable regions() {
        return new CitedTable(
                "regions",
                "Regions",
                "Where " + name + " runs machines, as far as the library knows",
                List.of(Head.text("Region"), Head.text("Name"), Head.text("Place")),
                provider.regions().stream().map(this::region).toList());
    }

    private Row region(Provider.Region region) {
        return Row.of(
                region.citation(),
                ways,
                CitedTable.text(region.id()),
                CitedTable.text(region.name()),
                CitedTable.text(region.place()));
    }
}
