package dev.tracker.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was once found by chance, as small as it got, is looked at in every build. */
final class FoundCasesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Without its first bound, the erasure of T would be another.
        "<T extends Object & Runnable> T[] run(T... tasks);",
        // The helper methods of an operation declare its type parameters, whatever their names.
        "<$T extends Comparable<? super $T>> $T[] create();",
        "<$T, T$ extends $T> T$ create(java.util.List<T$> values);",
        // In an expression, a variable goes before a type of the same name.
        "void create(int Tracking, String Objects, long ActivityContext, byte[] FaultPoint);",
        "@dev.tracker.TrackActivity(changeId = \"Map\") java.util.Map<String, Integer> create("
            + "Object Objects, java.util.List<Integer> Map, boolean String);",
        "int Tracking = 1; String Objects = \"\"; Object ActivityContext = 1; void create();",
        // What is nested in a hidden type is hidden too.
        "interface Map { void create(java.util.Map.Entry<String, Thread.State[]> entry); }"
            + "java.util.Map.Entry<String, Thread.State[]> create(Object Thread);",
      })
  void decoratesAnInterfaceWith(String member) {
    assertFaultless("public interface Leaf", member);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@Deprecated", "@Deprecated(forRemoval = true)"})
  void decoratesAnInterfaceThatIs(String annotation) {
    assertFaultless(annotation + " public interface Leaf<T>", "void create(T value);");
  }

  private static void assertFaultless(String head, String member) {
    Draft draft =
        new Draft("Leaf", "@dev.tracker.TrackActivity " + head, List.of(), List.of(member));
    Examination examination = Examination.of(List.of(new Sample(0, List.of(draft))));
    assertThat(examination.invalid()).isEmpty();
    assertThat(examination.faults()).isEmpty();
    assertThat(examination.methods()).isPositive();
  }
}
