package crossover.calculators;

import java.util.List;

/// How soon an answer comes depends on.
final class LatencyInputs {
    private static final Form WAY = new Form("way", "The way", List.of());

    static final Input KM =
            WAY.required("km", "Distance", "km", km(), "As the crow flies, one way.");
    static final Input SPEED =
            WAY.required(
                    "kmPerS",
                    "Speed on it",
                    "km per second",
                    Domain.between(1, 300_000, 1000),
                    "Of light in glass; in a vacuum it is half as much again.");
    static final Input DETOUR =
            WAY.open(
                    "detour",
                    "Way by distance",
                    "times",
                    Domain.between(1, 20, 0.1),
                    1,
                    "Cables do not fly: how much longer the real way is.");
    static final Input TRIPS =
            WAY.open(
                    "roundTrips",
                    "Round trips",
                    "round trips",
                    Domain.between(0.5, 100, 1),
                    1,
                    "Until the question has arrived and the answer is there: a new encrypted"
                            + " connection takes two or three.");
    static final Input HOPS =
            WAY.open("hops", "Switches on the way", "switches", count(), 0, "One way.");
    static final Input HOP_MS =
            WAY.open("msPerHop", "Time in each", "ms", ms(), 0, "More where there is a queue.");

    private static final Form BEFORE = new Form("before", "Before the model", WAY.inputs());

    static final Input QUEUE =
            BEFORE.open("queueMs", "Waiting for its turn", "ms", ms(), 0, "See what load does.");
    static final Input FETCH =
            BEFORE.open(
                    "fetchMs",
                    "Fetching what it must know",
                    "ms",
                    ms(),
                    0,
                    "Features, documents, rules, one after another.");
    static final Input COMPUTE =
            BEFORE.open(
                    "modelMs",
                    "A model without tokens",
                    "ms",
                    ms(),
                    0,
                    "Such as a score or a picture, measured.");

    private static final Form MODEL = new Form("model", "The model", BEFORE.inputs());

    static final Input ACTIVE =
            MODEL.open(
                    "activeParametersB",
                    "Parameters at work on a token",
                    "billion",
                    Domain.between(0, 1e6, 1),
                    0,
                    "Read from memory for every token that is written.");
    static final Input PRECISION =
            MODEL.choice(
                    "precision",
                    "Weights in",
                    "As they lie in memory.",
                    "16",
                    "16 bits",
                    "8",
                    "8 bits",
                    "4",
                    "4 bits",
                    "32",
                    "32 bits");
    static final Input CACHE =
            MODEL.open(
                    "cacheGB",
                    "Cache read for a token",
                    "GB",
                    Domain.between(0, 1e6, 0.1),
                    0,
                    "Keys and values of the text so far.");
    static final Input READ =
            MODEL.open("inputTokens", "Tokens read", "tokens", count(), 0, "The question.");
    static final Input WRITTEN =
            MODEL.open("outputTokens", "Tokens written", "tokens", count(), 0, "The answer.");
    static final Input COUNT =
            MODEL.open(
                    "accelerators",
                    "Accelerators",
                    "accelerators",
                    Domain.whole(1, 1_000_000),
                    1,
                    "That work on the same token.");
    static final Input BANDWIDTH =
            MODEL.open(
                    "bandwidthGBPerS",
                    "Memory bandwidth of each",
                    "GB per second",
                    Domain.between(0, 1e7, 100),
                    0,
                    "From its data sheet.");
    static final Input BANDWIDTH_SHARE =
            MODEL.open(
                    "bandwidthShare",
                    "Bandwidth that is reached",
                    "share of bandwidth",
                    Domain.share(0.01, 1),
                    1,
                    "Left open: all, which no program does.");
    static final Input PEAK =
            MODEL.open(
                    "peakTflops",
                    "Peak of each, dense",
                    "TFLOPS",
                    Domain.between(0, 1e7, 10),
                    0,
                    "In the precision used.");
    static final Input MFU =
            MODEL.open(
                    "mfu",
                    "Peak that is reached",
                    "share of peak",
                    Domain.share(0.01, 1),
                    1,
                    "While the question is read. Left open: all.");
    static final Input MEASURED =
            MODEL.advanced(
                    "tokensPerS",
                    "Tokens a second, measured",
                    "tokens per second",
                    Domain.between(0, 1e9, 10),
                    0,
                    "For one question at a time: goes before the ceiling, and says what part of the"
                            + " bandwidth it uses.");

    private static final Form BUDGET = new Form("budget", "The budget", MODEL.inputs());

    static final Input MS =
            BUDGET.open("budgetMs", "Time there is", "ms", ms(), 0, "From question to answer.");
    static final Input UNTIL =
            BUDGET.choice(
                    "until",
                    "Counted until",
                    "Who reads along needs the first token soon, a program the whole answer.",
                    "answer",
                    "the whole answer",
                    "first",
                    "its first token");
    static final Input ON_SITE = place("onSiteKm", "Own room");
    static final Input REGION = place("regionKm", "Nearest region of a cloud");
    static final Input OVERSEAS = place("overseasKm", "Another continent");

    private LatencyInputs() {}

    static List<Input> all() {
        return BUDGET.inputs();
    }

    private static Input place(String id, String label) {
        return BUDGET.open(id, label, "km", km(), 0, "How far the model would be there.");
    }

    private static Domain km() {
        return Domain.between(0, 50_000, 10);
    }

    private static Domain ms() {
        return Domain.between(0, 1e9, 1);
    }

    private static Domain count() {
        return Domain.between(0, 1e9, 100);
    }
}
