package dev.tracker.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.Effect;
import dev.tracker.processor.model.Label;
import dev.tracker.processor.model.TrackedOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operation, subject and effect: what the method says, else the interface, else the names. */
class LabelsTest {

  @Test
  void comeFromTheMethodFirst() {
    TrackedOperation operation =
        Snippet.of(
                "@TrackActivity(operation = 'o', subject = 's', effect = Effect.READ)"
                    + " interface Backends { @TrackActivity(operation = 'own', subject = 'mine',"
                    + " effect = Effect.CHANGE) void getUser(); }")
            .operation();

    assertGiven(operation.operation(), "own");
    assertGiven(operation.subject(), "mine");
    assertThat(operation.effect()).isEqualTo(Effect.CHANGE);
  }

  @Test
  void comeFromTheInterfaceNextOneByOne() {
    TrackedOperation operation =
        Snippet.of(
                "@TrackActivity(operation = 'o', subject = 's', effect = Effect.READ)"
                    + " interface Backends { @TrackActivity(subject = 'mine') void addUser(); }")
            .operation();

    assertGiven(operation.operation(), "o");
    assertGiven(operation.subject(), "mine");
    assertThat(operation.effect()).isEqualTo(Effect.READ);
    assertThat(operation.change()).isNull();
  }

  @Test
  void comeFromTheNamesLast() {
    TrackedOperation operation =
        Snippet.of("@TrackActivity interface Backends { void addUser(); }").operation();

    assertDerived(operation.operation(), "add");
    assertDerived(operation.subject(), "user");
    assertThat(operation.effect()).isEqualTo(Effect.CHANGE);
  }

  @Test
  void comeFromTheInterfacesNameForWantOfANoun() {
    TrackedOperation operation =
        Snippet.of("interface Backends { @TrackActivity void getByName(String name); }")
            .operation();

    assertDerived(operation.operation(), "get");
    assertDerived(operation.subject(), "backend");
    assertThat(operation.effect()).isEqualTo(Effect.READ);
  }

  @ParameterizedTest
  @CsvSource({
    "get, '', READ",
    "add, '', CHANGE",
    "get, changeId = 'id', CHANGE",
    "get, changeData = 'id', CHANGE",
    "get, changeIf = 'done', CHANGE",
    "get, effect = Effect.CHANGE, CHANGE",
    "add, effect = Effect.READ, READ",
    "add, effect = {Effect.READ}, READ",
    "add, operation = 'get', READ",
    "get, operation = 'add', CHANGE",
  })
  void effectsFollowFromWhatIsSaid(String method, String elements, Effect effect) {
    TrackedOperation operation =
        Snippet.of(
                "interface Backends { @TrackActivity("
                    + elements
                    + ") void "
                    + method
                    + "(String id, boolean done); }")
            .operation();

    assertThat(operation.effect()).isEqualTo(effect);
    assertThat(operation.change() != null).isEqualTo(effect == Effect.CHANGE);
  }

  @Test
  void theEffectOfAnInterfaceYieldsToTheChangeOfAMethod() {
    TrackedOperation operation =
        Snippet.of(
                "@TrackActivity(effect = Effect.READ) interface Backends {"
                    + " @TrackActivity(changeId = 'id') void touch(String id); }")
            .operation();

    assertThat(operation.effect()).isEqualTo(Effect.CHANGE);
  }

  @Test
  void aReadThatSaysWhatItChangesKeepsBoth() {
    TrackedOperation operation =
        Snippet.of(
                "interface Backends { @TrackActivity(effect = Effect.READ, changeId = 'id')"
                    + " void touch(String id); }")
            .operation();

    assertThat(operation.effect()).isEqualTo(Effect.READ);
    assertThat(operation.change()).isNotNull();
    assertThat(operation.change().given()).isTrue();
  }

  private static void assertGiven(Label label, String text) {
    assertThat(label.text()).isEqualTo(text);
    assertThat(label.given()).isTrue();
  }

  private static void assertDerived(Label label, String text) {
    assertThat(label.text()).isEqualTo(text);
    assertThat(label.given()).isFalse();
  }
}
