package crossover.site.prose;

/// Fits the headings of a text under that of its page: the first stands at the top level, and none
/// skips a level on the way down.
final class HeadingLevels {
    private static final int DEEPEST = 6;

    private final int top;
    private int shift = Integer.MIN_VALUE;
    private int last;

    HeadingLevels(int top) {
        this.top = top;
        this.last = top - 1;
    }

    int next(int written) {
        if (shift == Integer.MIN_VALUE) {
            shift = top - written;
        }
        last = Math.clamp(written + shift, top, Math.min(last + 1, DEEPEST));
        return last;
    }
}
