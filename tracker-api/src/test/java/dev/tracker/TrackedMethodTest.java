package dev.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TrackedMethodTest {
  private static final TrackedMethod METHOD = createEntry();

  @Test
  void tellsTheFactsOfTheMethod() {
    assertThat(METHOD.interfaceName()).isEqualTo("java.util.Map$Entry");
    assertThat(METHOD.methodName()).isEqualTo("createEntry");
    assertThat(METHOD.operation()).isEqualTo("create");
    assertThat(METHOD.subject()).isEqualTo("entry");
    assertThat(METHOD.effect()).isEqualTo(Effect.CHANGE);
    assertThat(METHOD.argumentKeys()).containsExactly("key", "value");
    assertThat(METHOD).hasToString("java.util.Map$Entry.createEntry");
  }

  @Test
  void mayHaveNeitherSubjectNorArguments() {
    TrackedMethod method = TrackedMethod.of(Runnable.class, "run", "run", "", Effect.READ);

    assertThat(method.subject()).isEmpty();
    assertThat(method.argumentKeys()).isEmpty();
    assertThat(method.effect()).isEqualTo(Effect.READ);
  }

  @Test
  void isEqualOnlyToItselfSoThatOverloadsDoNotShareACache() {
    assertThat(METHOD).isNotEqualTo(createEntry());
  }

  @Test
  void doesNotChangeWithTheArrayOfItsKeys() {
    String[] keys = {"key"};
    TrackedMethod method =
        TrackedMethod.of(Map.Entry.class, "create", "create", "entry", Effect.CHANGE, keys);

    keys[0] = "other";

    assertThat(method.argumentKeys()).containsExactly("key");
    assertThatThrownBy(() -> method.argumentKeys().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /** What generated code never passes, a test by hand may. */
  @Test
  void refusesNullByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> TrackedMethod.of(Runnable.class, null, "run", "", Effect.READ))
        .withMessage("methodName");
    assertThatNullPointerException()
        .isThrownBy(() -> TrackedMethod.of(Runnable.class, "run", null, "", Effect.READ))
        .withMessage("operation");
    assertThatNullPointerException()
        .isThrownBy(() -> TrackedMethod.of(Runnable.class, "run", "run", null, Effect.READ))
        .withMessage("subject");
    assertThatNullPointerException()
        .isThrownBy(() -> TrackedMethod.of(Runnable.class, "run", "run", "", null))
        .withMessage("effect");
  }

  private static TrackedMethod createEntry() {
    return TrackedMethod.of(
        Map.Entry.class, "createEntry", "create", "entry", Effect.CHANGE, "key", "value");
  }
}
