package dev.tracker.journalcli.terminal;

import dev.tracker.journal.progress.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Shows the progress of long work, in one line that is overwritten. For one thread at a time. If
 * the error stream is a file, it prints nothing.
 *
 * @since 0.1.0
 */
public final class ProgressLine implements Progress {
  private static final long INTERVAL_NANOS = 200_000_000;

  private final PrintWriter err;
  private final boolean shown;
  private long last;
  private int width;

  /**
   * A line.
   *
   * @param err where it goes
   * @param shown whether it is shown at all
   */
  public ProgressLine(PrintWriter err, boolean shown) {
    this.err = err;
    this.shown = shown;
    this.last = System.nanoTime();
  }

  @Override
  public void at(String step, long done, long all) {
    long now = System.nanoTime();
    if (shown && now - last >= INTERVAL_NANOS) {
      last = now;
      String text = String.format(Locale.ROOT, "%s: %,d of %,d", step, done, all);
      err.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
      err.flush();
      width = text.length();
    }
  }

  /** Clears the line. */
  public void end() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
      width = 0;
    }
  }
}
