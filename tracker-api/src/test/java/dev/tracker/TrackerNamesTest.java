package dev.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.compose.FilteredTracker;
import dev.tracker.compose.GuardedTracker;
import dev.tracker.compose.HandOffTracker;
import dev.tracker.compose.SampledTracker;
import dev.tracker.compose.SwitchableTracker;
import dev.tracker.context.ContextKey;
import dev.tracker.fixtures.ScriptedTracker;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Faults and logs name trackers by their text: it says what is called, and through what. */
class TrackerNamesTest {
  private final ActivityTracker tracker = new ScriptedTracker("t", new ArrayList<>());

  @Test
  void aWrapperNamesWhatItWraps() {
    assertThat(FilteredTracker.of(tracker, method -> true)).hasToString("FilteredTracker[t]");
    assertThat(SampledTracker.ratio(tracker, 1)).hasToString("SampledTracker[t]");
    assertThat(SwitchableTracker.of(tracker)).hasToString("SwitchableTracker[t]");
    assertThat(GuardedTracker.builder(tracker).build())
        .hasToString("GuardedTracker[t, or " + ActivityTracker.noop() + "]");
    assertThat(ActivityTracker.chain(tracker, tracker)).hasToString("ChainedTracker[t, t]");
    try (HandOffTracker handOff = HandOffTracker.dropping(tracker, 1)) {
      assertThat(handOff).hasToString("HandOffTracker[t]");
    }
  }

  @Test
  void aKeyNamesItself() {
    assertThat(ContextKey.named("tenant").toString()).contains("tenant");
  }
}
