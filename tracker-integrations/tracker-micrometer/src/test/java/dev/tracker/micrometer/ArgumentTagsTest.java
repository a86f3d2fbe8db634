package dev.tracker.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.spi.Redaction;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentTagsTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  private List<String> regions() {
    return registry.find("activity").timers().stream()
        .map(Timer::getId)
        .map(id -> id.getTag("region"))
        .sorted()
        .toList();
  }

  @Test
  void onlyWhatIsAllowedBecomesATag() {
    MicrometerTracker tracker = MicrometerTracker.builder(registry).argumentTag("region").build();
    tracker.start(ActivityContext.root(), "get", "user", "id", "u1", "region", "eu").end();
    Timer timer = registry.get("activity").timer();
    assertThat(timer.getId().getTag("region")).isEqualTo("eu");
    assertThat(timer.getId().getTag("id")).isNull();
  }

  @Test
  void whatIsMissingIsNone() {
    MicrometerTracker tracker = MicrometerTracker.builder(registry).argumentTag("region").build();
    tracker.start(ActivityContext.root(), "list", "user").end();
    tracker.start(ActivityContext.root(), "find", "user", "region", null).end();
    tracker.start(ActivityContext.root(), "get", "user", "region").end();
    tracker.start(ActivityContext.root(), "count", "user", 1, 2, "region", "").end();
    assertThat(regions()).containsExactly("none", "none", "none", "none");
  }

  @Test
  void valuesBeyondTheBoundAreTheSame() {
    MicrometerTracker tracker =
        MicrometerTracker.builder(registry).argumentTag("region", 2).build();
    for (String region : List.of("a", "b", "c", "d", "a")) {
      tracker.start(ActivityContext.root(), "get", "user", "region", region).end();
    }
    assertThat(regions()).containsExactly("a", "b", "other");
    assertThat(registry.get("activity").tag("region", "other").timer().count()).isEqualTo(2);
    assertThat(registry.get("activity").tag("region", "a").timer().count()).isEqualTo(2);
  }

  @Test
  void valuesAreWantedWhereAMethodHasSuchAnArgument() {
    MicrometerTracker tracker = MicrometerTracker.builder(registry).argumentTag("region").build();
    assertThat(tracker.wantsValues(method("id", "region"))).isTrue();
    assertThat(tracker.wantsValues(method("id"))).isFalse();
  }

  @Test
  void secretsCannotBeTags() {
    MicrometerTracker.Builder builder =
        MicrometerTracker.builder(registry).argumentTag("sessionToken");
    assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("secret");
    builder.redaction(Redaction.standard().except("sessionToken")).build();
  }

  @Test
  void tagsOfTheMetersAndEmptyBoundsAreRefused() {
    MicrometerTracker.Builder builder = MicrometerTracker.builder(registry);
    assertThatIllegalArgumentException().isThrownBy(() -> builder.argumentTag("outcome"));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.argumentTag("region", 0));
  }

  private static TrackedMethod method(String... keys) {
    return TrackedMethod.of(Runnable.class, "get", "get", "user", Effect.READ, keys);
  }
}
