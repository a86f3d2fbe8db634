package dev.tracker.processor.read.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.ForwardedMethod;
import dev.tracker.processor.model.ForwardedMethod.Reason;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.mistake.Misplacement;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.read.Snippet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of a method's declarations counts, and whether it is tracked at all. */
class AnnotatedDeclarationTest {

  @Test
  void theNearestAnnotatedOneCounts() {
    TrackedOperation operation =
        Snippet.of(
                "interface Far { @TrackActivity(operation = 'far') void add(String a); }"
                    + "interface Near extends Far {"
                    + " @TrackActivity(args = 'b') void add(String b); }"
                    + "interface Backends extends Near { void add(String c); }")
            .operation();

    // Whole: what it leaves out is not taken from the one beyond.
    assertThat(operation.operation().text()).isEqualTo("add");
    assertThat(operation.arguments()).extracting(Entry::key).containsExactly("b");
    assertThat(operation.signature().parameterNames()).containsExactly("b");
  }

  @Test
  void anUntrackedOneCountsAsWell() {
    TrackedType type =
        Snippet.of(
                "interface Far { @TrackActivity void add(String id); }"
                    + "interface Near extends Far { @Untracked('hot') void add(String id); }"
                    + "@TrackActivity interface Backends extends Near {}")
            .read();

    assertThat(reasons(type)).containsExactly(Reason.UNTRACKED);
  }

  @Test
  void aTrackedOneOverridesAnUntrackedOne() {
    Snippet snippet =
        Snippet.of(
            "interface Far { @Untracked('hot') void add(String id); }"
                + "interface Backends extends Far { @TrackActivity void add(String id); }");

    assertThat(snippet.operation().operation().text()).isEqualTo("add");
  }

  @Test
  void theAnnotationOfAnInterfaceReachesAllItsMethods() {
    TrackedType type =
        Snippet.of(
                "interface Base { void inherit(); }"
                    + "@TrackActivity interface Backends extends Base {"
                    + " void own(); default void preset() {} static void fixed() {}"
                    + " private void hidden() {} }")
            .read();

    assertThat(names(type)).containsExactly("own", "preset", "inherit");
    assertThat(Snippet.operations(type)).hasSize(3);
  }

  @Test
  void theAnnotationOfASuperInterfaceReachesNoFurther() {
    TrackedType type =
        Snippet.of(
                "@TrackActivity interface Base { void inherit(); }"
                    + "interface Backends extends Base { @TrackActivity void own(); }")
            .read();

    assertThat(names(type)).containsExactly("own", "inherit");
    assertThat(reasons(type)).containsExactly(Reason.NOT_ANNOTATED);
  }

  @Test
  void methodsOfObjectAreForwarded() {
    TrackedType type =
        Snippet.of(
                "@TrackActivity interface Backends { boolean equals(Object other); int hashCode();"
                    + " String toString(); boolean equals(String other); int hashCode(int seed); }")
            .read();

    assertThat(reasons(type))
        .containsExactly(Reason.OBJECT_METHOD, Reason.OBJECT_METHOD, Reason.OBJECT_METHOD);
    assertThat(Snippet.operations(type)).hasSize(2);
  }

  @Test
  void argumentsAreAnnotatedWhereTheMethodIs() {
    TrackedOperation operation =
        Snippet.of(
                "interface Base { @TrackActivity void add(@TrackArg String name,"
                    + " @TrackArg('kind') String type, int size); }"
                    + "interface Backends extends Base {}")
            .operation();

    assertThat(operation.arguments()).extracting(Entry::key).containsExactly("name", "kind");
    assertThat(operation.arguments()).extracting(Entry::keyGiven).containsExactly(false, true);
  }

  @Test
  void argumentsOfTheAnnotationWin() {
    TrackedOperation operation =
        Snippet.of(
                "interface Backends { @TrackActivity(args = {'size', 'kind = type'})"
                    + " void add(@TrackArg String name, String type, int size); }")
            .operation();

    assertThat(operation.arguments()).extracting(Entry::key).containsExactly("size", "kind");
  }

  @Test
  void noArgumentsWinToo() {
    TrackedOperation operation =
        Snippet.of("interface Backends { @TrackActivity(args = {}) void add(@TrackArg String a); }")
            .operation();

    assertThat(operation.arguments()).isEmpty();
  }

  @Test
  void contextsAreFound() {
    TrackedOperation operation =
        Snippet.of(
                "interface Backends { @TrackActivity void add(String id, ActivityContext one,"
                    + " Object other, ActivityContext two); }")
            .operation();

    assertThat(operation.contextParameters()).containsExactly(1, 3);
  }

  @Test
  void whatIsNotInTheSourceCannotBeMended() {
    TrackedType type =
        Snippet.of("@TrackActivity interface Backends extends Runnable { void own(String id); }")
            .read();

    assertThat(Snippet.operations(type))
        .extracting(TrackedOperation::mendable)
        .containsExactly(true, false);
  }

  private static List<String> names(TrackedType type) {
    return type.methods().stream().map(method -> method.signature().name()).toList();
  }

  private static List<Reason> reasons(TrackedType type) {
    return type.methods().stream()
        .filter(ForwardedMethod.class::isInstance)
        .map((DecoratedMethod method) -> ((ForwardedMethod) method).reason())
        .toList();
  }

  /** The names of paths are those of the declaration that is tracked. */
  @Test
  void argumentsAreThoseOfTheNearestThatHasAny() {
    TrackedOperation operation =
        Snippet.of(
                "interface Far { @TrackActivity void add(@TrackArg String a, String b); }interface"
                    + " Near extends Far { void add(String c, @TrackArg('kind') String d);"
                    + " }interface Backends extends Near { void add(String e, String f); }")
            .operation();

    assertThat(operation.arguments()).extracting(Entry::key).containsExactly("kind");
    assertThat(Snippet.java(operation.arguments().get(0).path())).isEqualTo("1");
    assertThat(operation.signature().parameterNames()).containsExactly("a", "b");
  }

  @Test
  void argumentsOfARedeclarationBesideArgsAreOutOfPlace() {
    TrackedType type =
        Snippet.of(
                "interface Far { @TrackActivity(args = 'a') void add(String a); }"
                    + "interface Backends extends Far { void add(@TrackArg String a); }")
            .read();

    assertThat(type.misplacements())
        .extracting(Misplacement::kind)
        .containsExactly(Misplacement.Kind.ARGUMENT_BESIDE_ARGS);
  }
}
