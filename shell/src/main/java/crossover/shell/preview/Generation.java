package crossover.shell.preview;

import java.time.Duration;

/// Which building of the site is being served, and why it is not a newer one. Pages wait here for
/// the next.
///
/// It begins with the time, so that a page of an earlier server knows that it is old.
final class Generation {
    private long number = System.currentTimeMillis();
    private String trouble = "";

    synchronized long number() {
        return number;
    }

    /// Why the newest building failed; empty if it is the one that is served.
    synchronized String trouble() {
        return trouble;
    }

    /// There is a new one, or a reason why there is none.
    synchronized void next(String why) {
        trouble = why;
        number++;
        notifyAll();
    }

    /// Waits until there is another than the one given; answers whether there is.
    synchronized boolean awaitOther(long than, Duration most) throws InterruptedException {
        var end = System.nanoTime() + most.toNanos();
        while (number == than) {
            var left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
