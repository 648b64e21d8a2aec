package crossover.calculators;

import java.util.ArrayList;
import java.util.List;

/// Finds inputs of the total cost that cannot hold together, or that need another.
final class Contradictions {
    private final Values values;
    private final List<Problem> found = new ArrayList<>();

    private Contradictions(Values values) {
        this.values = values;
    }

    static List<Problem> of(Values values) {
        var contradictions = new Contradictions(values);
        contradictions.purchase();
        contradictions.pairs();
        contradictions.residual();
        contradictions.time();
        contradictions.currency();
        return contradictions.found;
    }

    private void purchase() {
        if (values.chosen(CloudInputs.PURCHASE, "reserved")) {
            need(CloudInputs.RESERVED_USD_PER_HOUR, "the cloud is paid by commitment");
        }
        if (values.chosen(CloudInputs.PURCHASE, "spot")) {
            need(CloudInputs.SPOT_USD_PER_HOUR, "spot machines are used");
            if (ScenarioReader.spot(values).efficiency() <= 0) {
                wrong(
                        CloudInputs.HOURS_BETWEEN_INTERRUPTIONS,
                        "spot machines would never get work done: interruptions come before"
                                + " checkpoint and restart are over",
                        "give a longer time, or shorter checkpoints and restarts");
            }
        }
    }

    private void pairs() {
        if (above(CloudInputs.STORAGE_GB)) {
            need(CloudInputs.STORAGE_USD, "data is stored in the cloud");
        }
        if (above(CloudInputs.EGRESS_GB)
                || above(CloudInputs.EXIT_GB)
                || above(OwnInputs.SYNC_GB)) {
            need(CloudInputs.EGRESS_USD, "data leaves the cloud");
        }
        if (above(CloudInputs.STAFF) || above(OwnInputs.STAFF)) {
            need(OwnInputs.SALARY, "posts are counted");
        }
        if (above(OwnInputs.FAILURES)) {
            need(OwnInputs.REPLACEMENT, "failures are counted");
        }
        if (values.chosen(MoneyInputs.PAYMENT, "loan")) {
            need(MoneyInputs.LOAN_RATE, "purchases are paid by a loan");
            need(MoneyInputs.LOAN_YEARS, "purchases are paid by a loan");
        }
    }

    private void residual() {
        falls(HardwareInputs.AFTER_1_YEAR, HardwareInputs.AFTER_3_YEARS);
        falls(HardwareInputs.AFTER_3_YEARS, HardwareInputs.AFTER_5_YEARS);
        falls(HardwareInputs.AFTER_1_YEAR, HardwareInputs.AFTER_5_YEARS);
    }

    private void falls(Input earlier, Input later) {
        if (values.states(earlier)
                && values.states(later)
                && values.of(later) > values.of(earlier)
                && found.isEmpty()) {
            wrong(
                    later,
                    later.inSentence() + " is more than " + earlier.inSentence(),
                    "equipment is worth less as it ages");
        }
    }

    private void time() {
        if (values.of(HardwareInputs.LEAD_TIME) >= 12 * values.of(WorkInputs.YEARS)) {
            wrong(
                    HardwareInputs.LEAD_TIME,
                    "own machines would not be delivered within the horizon",
                    "give a longer horizon or a shorter time");
        }
    }

    private void currency() {
        var isDollar = values.chosen(MoneyInputs.CURRENCY, "USD");
        var isGiven = values.confirms(MoneyInputs.EXCHANGE_RATE);
        if (!isDollar) {
            need(MoneyInputs.EXCHANGE_RATE, "the answer is not in US dollars");
        } else if (isGiven && values.of(MoneyInputs.EXCHANGE_RATE) != 1) {
            wrong(
                    MoneyInputs.EXCHANGE_RATE,
                    "a US dollar is 1 US dollar, not `"
                            + values.typed().get(MoneyInputs.EXCHANGE_RATE.id())
                            + "`",
                    "choose the `currency` of that rate");
        }
    }

    /// A default that lacks its partner leaves its bill open; what is given needs it.
    private boolean above(Input input) {
        return values.confirms(input) && values.of(input) > 0;
    }

    private void need(Input input, String because) {
        if (!values.states(input)) {
            wrong(
                    input,
                    input.inSentence() + " is missing: " + because,
                    "give `" + input.id() + "` in " + input.unit());
        }
    }

    private void wrong(Input input, String message, String hint) {
        found.add(new Problem(input.id(), message, hint));
    }
}
