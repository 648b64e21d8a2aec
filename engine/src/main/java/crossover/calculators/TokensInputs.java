package crossover.calculators;

import java.util.List;

/// What tokens cost depends on: a machine that writes them, a price list, and the work.
final class TokensInputs {
    private static final Form OWN = new Form("own", "Serving it oneself", List.of());

    static final Input USD_PER_HOUR =
            OWN.required(
                    "usdPerHour",
                    "The machine",
                    "USD per hour",
                    Domain.amount(0.1),
                    "Rented, or what an own one costs by the hour; zero if only bills by the month"
                            + " are given below.");
    static final Input TOKENS_PER_S =
            OWN.required(
                    "tokensPerS",
                    "Throughput measured",
                    "tokens per second",
                    Domain.between(1e-6, 1e12, 10),
                    "Of the same machine with this model, many requests at once.");
    static final Input COUNTED =
            OWN.choice(
                    "counted",
                    "Measured are",
                    "Benchmarks count what is written; what is read comes with it.",
                    "output",
                    "tokens written",
                    "all",
                    "tokens read and written");
    static final Input UTILIZATION =
            OWN.required(
                    "utilization",
                    "Throughput used",
                    "share of the measured rate",
                    Domain.share(0.0001, 1),
                    "On average over the month: nights and weekends count.");
    static final Input HOURS =
            OWN.required(
                    "hoursPerMonth",
                    "Hours of the machine",
                    "hours per month",
                    Domain.between(0.1, 744, 10),
                    "In which it is paid.");
    static final Input MONTHLY =
            OWN.open(
                    "usdPerMonth",
                    "Other bills",
                    "USD per month",
                    Domain.amount(100),
                    0,
                    "Of one machine: staff, licences, power if it is bought.");
    static final Input PER_TOKEN =
            OWN.advanced(
                    "ownUsdPerMTokens",
                    "Cost that each token adds",
                    "USD per million tokens",
                    Domain.amount(0.01),
                    0,
                    "Such as power above that of an idle machine.");
    static final Input HARDWARE =
            OWN.advanced(
                    "hardwareUsd",
                    "Bought once",
                    "USD",
                    Domain.amount(1000),
                    0,
                    "Price of the machine, if it is bought: then the hour above is not rent.");

    private static final Form API = new Form("api", "Buying tokens", OWN.inputs());

    static final Input INPUT_PRICE = price("inputUsdPerM", "Tokens read", true, "As listed.");
    static final Input OUTPUT_PRICE = price("outputUsdPerM", "Tokens written", true, "As listed.");
    static final Input CACHED_PRICE =
            price("cachedUsdPerM", "Tokens read again", false, "Left open: as others read.");
    static final Input BATCH_INPUT =
            price("batchInputUsdPerM", "Read in batches", false, "Left open: as others.");
    static final Input BATCH_OUTPUT =
            price("batchOutputUsdPerM", "Written in batches", false, "Left open: as others.");

    private static final Form WORK = new Form("work", "The work", API.inputs());

    static final Input TOKENS =
            WORK.open(
                    "tokensPerMonthM",
                    "Tokens needed",
                    "million tokens per month",
                    Domain.between(0, 1e12, 10),
                    0,
                    "Read and written together. Left open: as many as one machine gives.");
    static final Input OUTPUT_SHARE =
            WORK.required(
                    "outputShare",
                    "Written of them",
                    "share of tokens",
                    Domain.share(0.001, 1),
                    "The rest is read.");
    static final Input CACHED_SHARE =
            WORK.open(
                    "cachedShare",
                    "Read again",
                    "share of tokens read",
                    Domain.share(0, 1),
                    0,
                    "Beginnings that the provider still has from before.");
    static final Input BATCH_SHARE =
            WORK.open(
                    "batchShare",
                    "Can wait for a batch",
                    "share of tokens",
                    Domain.share(0, 1),
                    0,
                    "At the price of batches, if there is one.");

    private static final Form LIMIT = new Form("limit", "The limit of reading", WORK.inputs());

    static final Input ACTIVE =
            LIMIT.open(
                    "activeParametersB",
                    "Parameters at work on a token",
                    "billion",
                    Domain.between(0, 1e6, 1),
                    0,
                    "Two operations each: what reading a prompt costs at least.");
    static final Input PEAK =
            LIMIT.open(
                    "machineTflops",
                    "Peak of the machine",
                    "TFLOPS, dense",
                    Domain.between(0, 1e9, 10),
                    0,
                    "All of its accelerators, in the precision used.");
    static final Input MFU =
            LIMIT.open(
                    "mfu",
                    "Peak that is reached",
                    "share of peak",
                    Domain.share(0.01, 1),
                    1,
                    "While reading prompts.");

    private TokensInputs() {}

    static List<Input> all() {
        return LIMIT.inputs();
    }

    private static Input price(String id, String label, boolean required, String doc) {
        var unit = "USD per million tokens";
        var domain = Domain.amount(0.1);
        return required
                ? API.required(id, label, unit, domain, doc)
                : API.open(id, label, unit, domain, 0, doc);
    }
}
