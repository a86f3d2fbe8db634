package dev.tracker.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.context.ActivityContext;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedActivityTest {
  private static final RecordedActivity STARTED = Played.create(activity -> {});

  @Test
  void doesNotExistBeforeItsStart() {
    assertThatThrownBy(
            () ->
                new RecordedActivity(
                    null, ActivityContext.root(), "create", "", List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no activity before its start");
  }

  @Test
  void cannotBeChanged() {
    assertThatThrownBy(() -> STARTED.calls().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> STARTED.keysAndValues().set(0, "other"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> STARTED.arguments().remove("name"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void ofAKeyPassedTwiceTheLaterValueCounts() {
    RecordingTracker tracker = new RecordingTracker();
    tracker.start(ActivityContext.root(), "create", "", "name", "x", "name", "y");

    assertThat(tracker.onlyActivity().arguments()).containsOnlyKeys("name").containsValue("y");
    assertThat(tracker.onlyActivity().keysAndValues()).containsExactly("name", "x", "name", "y");
  }
}
