package dev.tracker.spring.journal;

import dev.tracker.journal.keep.JournalKeeper;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the journal's keeper while the application runs. It starts last and stops first. Entries
 * written after that wait for another process, or for the next start.
 *
 * @since 0.1.0
 */
public final class KeeperLifecycle implements SmartLifecycle {
  private final Supplier<JournalKeeper> keepers;
  private @Nullable JournalKeeper running;

  /**
   * Keeps nothing yet.
   *
   * @param keepers makes one for each start
   */
  public KeeperLifecycle(Supplier<JournalKeeper> keepers) {
    this.keepers = keepers;
  }

  @Override
  public synchronized void start() {
    if (running == null) {
      running = keepers.get().start();
    }
  }

  @Override
  public synchronized void stop() {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return running != null;
  }
}
