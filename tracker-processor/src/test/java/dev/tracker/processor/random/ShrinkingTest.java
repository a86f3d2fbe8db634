package dev.tracker.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Of what fails, only what makes it fail is left. */
final class ShrinkingTest {
  /** A checker that is broken: it takes arrays for a fault. */
  private static boolean hasArray(Sample sample) {
    return sample.drafts().stream()
        .anyMatch(draft -> draft.members().stream().anyMatch(each -> each.contains("[]")));
  }

  @Test
  void keepsOneMemberOfWhatFails() {
    List<Sample> failing =
        LongStream.range(1, 200)
            .mapToObj(Hierarchies::from)
            .filter(ShrinkingTest::hasArray)
            .toList();
    assertThat(failing).anyMatch(sample -> sample.drafts().size() > 3);
    for (Sample sample : failing) {
      Sample smallest = Shrinking.smallest(sample, ShrinkingTest::hasArray);
      List<String> members =
          smallest.drafts().stream().flatMap(draft -> draft.members().stream()).toList();
      assertThat(members).singleElement().asString().contains("[]");
      assertThat(smallest.drafts()).allMatch(draft -> draft.parents().isEmpty());
      assertThat(smallest.drafts()).hasSizeLessThan(3);
      assertThat(smallest.seed()).isEqualTo(sample.seed());
    }
  }

  @Test
  void keepsWhatFailsOnlyTogether() {
    Predicate<Sample> clashes =
        sample ->
            List.of("int get();", "String get();").stream()
                .allMatch(
                    get -> sample.drafts().stream().anyMatch(each -> each.members().contains(get)));
    Sample clash =
        new Sample(
            7,
            List.of(
                new Draft(
                    "Parent", "interface Parent", List.of(), List.of("int get();", "void a();")),
                new Draft("Other", "interface Other", List.of(), List.of("void b();")),
                new Draft(
                    "Leaf",
                    "public interface Leaf",
                    List.of("Parent", "Other"),
                    List.of("void c();", "String get();"))));

    assertThat(Shrinking.smallest(clash, clashes).drafts())
        .extracting(Draft::members)
        .containsExactly(List.of("int get();"), List.of("String get();"));
  }
}
