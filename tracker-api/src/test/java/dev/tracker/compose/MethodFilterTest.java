package dev.tracker.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MethodFilterTest {
  private static final TrackedMethod CREATE =
      TrackedMethod.of(Runnable.class, "createThing", "create", "thing", Effect.CHANGE);
  private static final TrackedMethod LIST =
      TrackedMethod.of(Runnable.class, "listAll", "list", "", Effect.READ);

  @Test
  void picksByOperation() {
    assertThat(MethodFilter.operation("create", "delete")).accepts(CREATE).rejects(LIST);
    assertThat(MethodFilter.operation()).rejects(CREATE);
  }

  @Test
  void picksBySubject() {
    assertThat(MethodFilter.subject("thing")).accepts(CREATE).rejects(LIST);
    assertThat(MethodFilter.subject("")).accepts(LIST).rejects(CREATE);
  }

  @Test
  void picksByEffect() {
    assertThat(MethodFilter.effect(Effect.CHANGE)).accepts(CREATE).rejects(LIST);
  }

  @ParameterizedTest
  @CsvSource({
    "java.lang.Runnable.createThing, true",
    "java.lang.Runnable.create*, true",
    "java.lang.*.createThing, true",
    "java.*.createThing, false",
    "java.**.createThing, true",
    "**, true",
    "*, false",
    "**Thing, true",
    "java?lang.Runnable.createThing, false",
    "java.lan?.Runnable.createThing, true",
    "javaxlang.Runnable.createThing, false",
    "java.lang.Runnable.create, false",
    "[j]ava.lang.Runnable.createThing, false",
    "'', false"
  })
  void picksByName(String glob, boolean isPicked) {
    assertThat(MethodFilter.name(glob).test(CREATE)).isEqualTo(isPicked);
  }

  @Test
  @Timeout(20)
  void manyStarsTakeNoLongerThanOne() {
    TrackedMethod longName =
        TrackedMethod.of(Runnable.class, "a".repeat(2_000), "run", "", Effect.READ);

    assertThat(MethodFilter.name("**a".repeat(30) + "**b")).rejects(longName);
    assertThat(MethodFilter.name("**a".repeat(30) + "**")).accepts(longName);
  }

  @Test
  void combines() {
    assertThat(MethodFilter.operation("create").and(MethodFilter.subject("thing").negate()))
        .rejects(CREATE);
    assertThat(MethodFilter.operation("create").or(MethodFilter.effect(Effect.READ)))
        .accepts(CREATE, LIST);
  }

  @Test
  void refusesNull() {
    assertThatThrownBy(() -> MethodFilter.effect(null)).isInstanceOf(NullPointerException.class);
  }
}
