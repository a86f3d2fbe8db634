package dev.tracker.reliability.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.ActivityTracker;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Records a value of each type with a secret in it, in all places, with all trackers, and looks for
 * the secret in all that they tell.
 */
class SecretScanTest {
  /** Declared as what shows no secrets: what is called like one is found when it is written. */
  private static final List<String> UNDECLARED =
      List.of("AnyKeys", "AnyObject", "AnyList", "Subtype", "SubtypeWithin");

  static Stream<String> subjects() {
    return Values.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void noTrackerTellsTheSecret(String subject) throws Exception {
    try (Outputs outputs = new Outputs()) {
      record(subject, outputs.trackers());

      for (Map.Entry<String, String> output : outputs.texts().entrySet()) {
        assertThat(output.getValue())
            .as(output.getKey())
            .isNotEmpty()
            .doesNotContain(Beans.SECRET)
            .doesNotContain("toString failed");
      }
      if (!UNDECLARED.contains(subject)) {
        assertThat(outputs.recorded()).doesNotContain(Beans.SECRET);
      }
    }
  }

  @Test
  void whatIsNoSecretIsTold() throws Exception {
    List<String> silent = new ArrayList<>();
    for (String subject : subjects().toList()) {
      try (Outputs outputs = new Outputs()) {
        record(subject, outputs.trackers());
        if (!outputs.texts().get("log").contains("[REDACTED]")) {
          silent.add(subject);
        }
        assertThat(outputs.texts().get("log")).contains("completed");
      }
    }

    // A name of a constant, what cannot be read at all, and what fails when it is read.
    assertThat(silent).containsExactly("NestedUnread", "Failing", "EnumField");
  }

  @Test
  void thereAreManyKinds() {
    assertThat(subjects()).hasSizeGreaterThan(50);
  }

  @SuppressWarnings("unchecked") // the decorator's own methods check what they are given
  private static void record(String subject, ActivityTracker tracker) throws Exception {
    Class<?> decorator =
        Class.forName(SecretScanTest.class.getPackageName() + ".TrackedSubjects_" + subject);
    Recording<Object> recording =
        (Recording<Object>)
            decorator
                .getDeclaredConstructor(Recording.class, ActivityTracker.class)
                .newInstance(new Echo<>(), tracker);
    Object value = Values.all().get(subject);
    recording.byDefault(value);
    recording.barePath(value);
    recording.entries(value);
    if (!UNDECLARED.contains(subject)) {
      // An id is told by its own text, so that one with a secret has to be declared as that.
      recording.identified(value);
    }
    assertThat(catching(() -> recording.expected(value))).hasMessage("as expected");
    assertThat(catching(() -> recording.failing(value))).hasMessage("it fails");
    recording.later(value).toCompletableFuture().join();
    Object[] array = (Object[]) Array.newInstance(value.getClass(), 1);
    array[0] = value;
    recording.found(value);
    recording.changedEach(List.of(value));
    recording.contained(List.of(value), array, Map.of("a", Optional.of(value)));
  }

  private static Throwable catching(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException thrown) {
      return thrown;
    }
    throw new AssertionError("Nothing was thrown");
  }
}
