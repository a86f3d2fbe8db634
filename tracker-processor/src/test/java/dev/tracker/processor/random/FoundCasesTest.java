package dev.tracker.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was once found by chance, as small as it got, is looked at in every build. */
final class FoundCasesTest {
  private static final String TRACKED = "@dev.tracker.TrackActivity ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Without its first bound, the erasure of T would be another.
        "<T extends Object & Runnable> T[] run(T... tasks);",
        // The helper methods of an operation declare its type parameters, whatever their names.
        "<$T extends Comparable<? super $T>> $T[] create();",
        "<$T, T$ extends $T> T$ create(java.util.List<T$> values);",
        // Of such a T, javac infers what does not fit.
        "<T extends java.util.List<? extends T> & java.io.Closeable> "
            + "void sort(java.util.Map<String, ? super T> values);",
        "<T extends Enum<T> & Runnable> java.util.Map<String, ? super T> create(short id);",
        "<T extends Enum<T> & Runnable> java.util.Map<String, ? super T> create(T value);",
        "@dev.tracker.TrackActivity(args = \"values\") <T extends Enum<T> & Runnable> "
            + "T create(java.util.Map<String, ? super T> values, T value);",
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

  /** Whoever names a member type names what is around it. */
  @Test
  void decoratesAnInterfaceThatInheritsFromADeprecatedOne() {
    assertFaultless(
        new Draft("Parent", "@Deprecated interface Parent", List.of(), List.of("enum State { A }")),
        new Draft("Middle", "interface Middle", List.of("Parent"), List.of("State get();")),
        new Draft("Leaf", TRACKED + "public interface Leaf", List.of("Middle"), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"@Deprecated", "@Deprecated(forRemoval = true)"})
  void decoratesAnInterfaceThatIs(String annotation) {
    assertFaultless(annotation + " public interface Leaf<T>", "void create(T value);");
  }

  private static void assertFaultless(String head, String member) {
    assertFaultless(new Draft("Leaf", TRACKED + head, List.of(), List.of(member)));
  }

  private static void assertFaultless(Draft... drafts) {
    Examination examination = Examination.of(List.of(new Sample(0, List.of(drafts))));
    assertThat(examination.invalid()).isEmpty();
    assertThat(examination.faults()).isEmpty();
    assertThat(examination.methods()).isPositive();
  }
}
