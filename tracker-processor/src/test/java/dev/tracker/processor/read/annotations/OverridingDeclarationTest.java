package dev.tracker.processor.read.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.ForwardedMethod;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.mistake.Misplacement;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.Protection;
import dev.tracker.processor.read.Snippet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another declaration overrides never counts before it, however interfaces are listed. */
class OverridingDeclarationTest {
  private static final String BASE =
      "interface Base { @TrackActivity(args = 'phone', changeId = 'id')"
          + " void call(String id, String phone); }";

  private static final String OTHERS =
      "interface Left extends Base {} interface Right extends Mid {}"
          + "interface Far extends Left, Base {} interface Deep extends Far {}"
          + "interface Twice extends Base, Mid {}";

  private static final String MASKING =
      "interface Mid extends Base { @TrackActivity(args = 'phone | masked', changeId = 'id')"
          + " void call(String id, String phone); }";

  private static final String LEAVING =
      "interface Mid extends Base { @Untracked('secret') void call(String id, String phone); }";

  private static Snippet snippet(String mid, String parents) {
    return Snippet.of(
        BASE
            + mid
            + OTHERS.replace(" {}", " {}")
            + "@TrackActivity interface Backends extends "
            + parents
            + " {}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Base, Mid",
        "Mid, Base",
        "Left, Right",
        "Right, Left",
        "Left, Mid",
        "Base, Right",
        "Far, Right",
        "Deep, Base, Right",
        "Base, Left, Deep, Mid",
        "Twice",
        "Base, Twice"
      })
  void theOverridingOneCounts(String parents) {
    TrackedOperation operation = snippet(MASKING, parents).operation();

    assertThat(operation.arguments())
        .extracting(Entry::protection)
        .containsExactly(Protection.MASKED);
    assertThat(snippet(LEAVING, parents).read().methods())
        .allMatch(
            method ->
                method instanceof ForwardedMethod forwarded
                    && forwarded.reason() == ForwardedMethod.Reason.UNTRACKED);
  }

  /** With another type, too, which the overriding declaration binds. */
  @Test
  void theOverridingOneOfAGenericCounts() {
    TrackedOperation operation =
        Snippet.of(
                "interface Base<T> { @TrackActivity(args = 'value', changeId = 'value')"
                    + " void call(T value); }"
                    + "interface Mid extends Base<String> {"
                    + " @TrackActivity(args = 'text | masked', changeId = 'text')"
                    + " void call(String text); }"
                    + "interface Backends extends Base<String>, Mid {}")
            .operation();

    assertThat(operation.arguments())
        .extracting(Entry::protection)
        .containsExactly(Protection.MASKED);
  }

  @Test
  void argumentsOfWhatIsOverriddenAreNotRecorded() {
    TrackedOperation operation =
        Snippet.of(
                "interface Base { @TrackActivity void call(String id, @TrackArg String phone); }"
                    + "interface Mid extends Base { @TrackActivity void call("
                    + "@TrackArg String id, String phone); }"
                    + "interface Last extends Mid { @TrackActivity void call("
                    + "String id, String phone); }"
                    + "interface Backends extends Base, Last {}")
            .operation();

    assertThat(operation.arguments()).isEmpty();
  }

  @Test
  void argumentsOfTheOverridingOneCount() {
    TrackedOperation operation =
        Snippet.of(
                "interface Base { void call(String id, @TrackArg String phone); }"
                    + "interface Mid extends Base { void call(@TrackArg String id, String phone); }"
                    + "@TrackActivity interface Backends extends Base, Mid {}")
            .operation();

    assertThat(operation.arguments()).extracting(Entry::key).containsExactly("id");
  }

  @Test
  void theDeprecationOfAnOverridingAccessorCounts() {
    TrackedOperation operation =
        Snippet.of(
                "interface Named { String name(); }"
                    + "interface Mid extends Named { @Deprecated String name(); }"
                    + "interface Both extends Named, Mid {}"
                    + "interface Backends { @TrackActivity(args = 'both.name')"
                    + " void call(Both both); }")
            .operation();

    assertThat(Snippet.valuePath(operation.arguments().get(0).path()).steps().get(0).deprecation())
        .hasToString("DEPRECATED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "interface One { @TrackActivity(args = 'id') void call(String id); }"
            + "interface Two { @TrackActivity(args = {'id'}) void call(String id); }",
        "interface One { @Untracked('for one') void call(String id); }"
            + "interface Two { @Untracked('for another') void call(String name); }",
        "interface One { @TrackActivity void call(String id); } interface Two { void call(String"
            + " name); }",
        "interface One { void call(@TrackArg String id); }"
            + "interface Two { void call(@TrackArg String id); }"
      })
  void thoseThatAgreeAreNoRivals(String others) {
    assertThat(rivals(others)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "interface One { @TrackActivity(args = 'id') void call(String id); }"
            + "interface Two { @TrackActivity void call(String id); }",
        "interface One { @TrackActivity(args = 'id') void call(String id, String name); }"
            + "interface Two { @TrackActivity(args = 'id') void call(String name, String id); }",
        "interface One { @TrackActivity void call(@TrackArg String id); }"
            + "interface Two { @TrackActivity void call(@TrackArg('x') String id); }",
        "interface One { @TrackActivity void call(String id); }"
            + "interface Two { @Untracked('secret') void call(String id); }"
      })
  void thoseThatDisagreeAreRivals(String others) {
    assertThat(rivals(others)).containsExactly("call in One and Two");
  }

  /** An overridden one does not rise again where its heirs disagree. */
  @Test
  void onlyTheNearestAreRivals() {
    assertThat(
            rivals(
                "interface Base { @TrackActivity(args = 'id') void call(String id); }"
                    + "interface One extends Base { @Untracked('secret') void call(String id); }"
                    + "interface Two extends Base { void call(String id); }"))
        .isEmpty();
  }

  private static List<String> rivals(String others) {
    TrackedType type =
        Snippet.of(others + "@TrackActivity interface Backends extends One, Two {}").read();
    return type.misplacements().stream()
        .filter(each -> each.kind() == Misplacement.Kind.RIVALS)
        .map(Misplacement::subject)
        .toList();
  }
}
