package crossover.content.kinds;

import static crossover.content.schema.Field.date;
import static crossover.content.schema.Field.number;
import static crossover.content.schema.Field.text;

import crossover.content.facts.Citation;
import crossover.content.facts.EntryId;
import crossover.content.facts.PartialDate;
import crossover.content.parts.Block;
import crossover.content.parts.Citations;
import crossover.content.schema.Field;
import crossover.content.schema.Fields;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Who rents out machines: clouds, neoclouds, sovereign and air-gapped offers.
///
/// @param jurisdiction the country of the ultimate parent, whose courts can reach the provider
/// @param referenceRegion the region whose on-demand price is the headline price
public record Provider(
        String parent,
        String jurisdiction,
        String referenceRegion,
        List<Region> regions,
        List<Attestation> attestations,
        List<EgressTier> egress,
        List<SupportPlan> support,
        List<Block> specs)
        implements Detail {

    /// Where a provider runs machines.
    public record Region(String id, String name, String place, Citation citation) {
        static Region read(Fields in) {
            return new Region(in.text("id"), in.text("name"), in.text("place"), Citations.read(in));
        }
    }

    /// What an auditor attests of a provider, for which scope, and from when until when.
    public record Attestation(
            EntryId standard, String scope, Optional<PartialDate> until, Citation citation) {
        static Attestation read(Fields in) {
            return new Attestation(
                    in.reference("standard", "standards"),
                    in.text("scope"),
                    in.date("until"),
                    Citations.read(in));
        }
    }

    /// A marginal tier of the price for data sent to the internet; the last has no upper bound.
    public record EgressTier(Optional<BigDecimal> upToGB, BigDecimal usdPerGB, Citation citation) {
        static EgressTier read(Fields in) {
            return new EgressTier(
                    in.numberIfAny("upToGB"), in.number("usdPerGB"), Citations.read(in));
        }
    }

    /// A paid support plan: marginal bands of the monthly bill, and a least amount.
    public record SupportPlan(
            String plan, BigDecimal minimumUsd, List<Band> bands, Citation citation) {
        static SupportPlan read(Fields in) {
            return new SupportPlan(
                    in.text("plan"),
                    in.number("minimumUsd"),
                    in.blocks("bands", Band::read),
                    Citations.read(in));
        }
    }

    /// A marginal band of the bill and the percentage charged for it.
    public record Band(Optional<BigDecimal> upToUsd, BigDecimal percent) {
        static Band read(Fields in) {
            return new Band(in.numberIfAny("upToUsd"), in.number("percent"));
        }
    }

    private static final List<Field> FIELDS =
            List.of(
                    number("founded", "Founded", "", 1800, 2100),
                    text("website", "Website"),
                    number("slaPercent", "Availability promised", "%", 50, 100).higherIsBetter(),
                    text("defaultGpuQuota", "GPU quota of a new account"),
                    number(
                                    "spotInterruptionNoticeSeconds",
                                    "Notice before spot interruption",
                                    "s",
                                    0,
                                    100_000)
                            .higherIsBetter(),
                    number("bookingLeadDays", "Booking ahead, at most", "days", 0, 1000),
                    number("longestBlockDays", "Longest capacity block", "days", 0, 1000),
                    text("sharedFate", "Shared responsibility"),
                    date("launched", "Launched"));

    public static final Kind KIND =
            new Kind(
                    "providers",
                    "provider",
                    "Providers",
                    "Clouds, neoclouds, sovereign and air-gapped offers.",
                    365,
                    FIELDS,
                    Provider::read);

    private static Provider read(Fields in) {
        return new Provider(
                in.textOrNone("parent"),
                in.text("jurisdiction"),
                in.text("referenceRegion"),
                in.blocks("regions", Region::read),
                in.blocks("attestations", Attestation::read),
                in.blocks("egress", EgressTier::read),
                in.blocks("support", SupportPlan::read),
                Block.all(in, FIELDS));
    }

    @Override
    public List<String> texts() {
        return regions.stream().map(Region::name).toList();
    }

    @Override
    public List<Property> properties() {
        return List.of(
                Property.of("parent", "Parent", parent.isEmpty() ? "none" : parent),
                Property.of("jurisdiction", "Jurisdiction", jurisdiction),
                Property.of("referenceRegion", "Reference region", referenceRegion));
    }

    @Override
    public List<String> parts() {
        return List.of("regions", "attestations", "egress", "support");
    }
}
