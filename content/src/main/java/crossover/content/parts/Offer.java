package crossover.content.parts;

import crossover.content.schema.Fields;

/// What exactly is priced: the purchase model, unit, currency and place. Two observations of the
/// same offer are its history; prices of different offers never mix.
///
/// @param currency the ISO code, such as `USD`
/// @param region the provider's region; empty where price does not depend on it
public record Offer(
        Purchase purchase, Per per, String currency, String region, String os, Upfront upfront) {

    /// The part in the address of a price: `on-demand`, or with what differs from the list's
    /// defaults, `on-demand,eu-west-1`, `reserved-3y,all`.
    String key(Defaults defaults) {
        var key = new StringBuilder(Fields.written(purchase));
        if (!region.equals(defaults.region())) {
            key.append(',').append(region);
        }
        if (!os.equals(defaults.os())) {
            key.append(',').append(os);
        }
        if (upfront != Upfront.NONE) {
            key.append(',').append(Fields.written(upfront));
        }
        if (per != defaults.per()) {
            key.append(',').append(Fields.written(per));
        }
        if (!currency.equals(defaults.currency())) {
            key.append(',').append(currency);
        }
        return key.toString();
    }

    /// `USD per instance-hour`.
    public String unit() {
        return currency + " " + per.label();
    }

    /// What holds for all observations of a list unless one says otherwise.
    public record Defaults(Per per, String currency, String region, String os) {
        static Defaults read(Fields in) {
            return new Defaults(
                    in.choice("per", Per.class),
                    in.text("currency"),
                    in.textOrNone("region"),
                    in.textOrNone("os"));
        }
    }
}
