package dev.tracker.journaltestkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.seal.SealKeys;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/**
 * The contract of {@link SealKeys}, as tests: extend this class to test your own implementation.
 * Needs H2.
 *
 * @since 0.1.0
 */
public abstract class SealKeysContract {

  /** For subclasses. */
  protected SealKeysContract() {}

  /**
   * The keys that are tested.
   *
   * @return the keys
   * @throws Exception if there are none
   */
  protected abstract SealKeys keys() throws Exception;

  @Test
  final void theyStayTheSameUntilTheyAreRotated() throws Exception {
    SealKeys keys = keys();
    SealKey first = keys.current();
    assertThat(keys.current().id()).isEqualTo(first.id());
  }

  @Test
  final void whatTheySealIsVerifiedByTheirPublicHalf() throws Exception {
    try (InMemoryJournal journal = InMemoryJournal.open(Clock.systemUTC(), keys())) {
      try (Activity activity = journal.tracker().start(ActivityContext.root(), "make", "user")) {
        activity.reportChange("7", null);
      }
      assertThat(journal.verify().sealed()).isEqualTo(1);
      JournalAssertions.assertThat(journal).isSound();
    }
  }

  @Test
  final void aKeyDoesNotShowItself() throws Exception {
    SealKey key = keys().current();
    assertThat(key.toString()).isEqualTo("SealKey[" + key.id() + "]");
  }
}
