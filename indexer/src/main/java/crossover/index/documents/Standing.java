package crossover.index.documents;

import crossover.content.kinds.Kind;

/// How far entries of a kind stand in the ranking. Who searches wants the thing, the law or the
/// answer before the evidence for it, and a source speaks of its subject on every line.
final class Standing {
    private Standing() {}

    static int percent(Kind kind) {
        return switch (kind.folder()) {
            case "sources" -> 40;
            case "assumptions", "claims", "conditions", "measurements" -> 70;
            default -> 100;
        };
    }
}
