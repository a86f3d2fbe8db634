package dev.tracker.catalogue;

import dev.tracker.catalogue.ManifestMethod.Effect;
import dev.tracker.catalogue.ManifestMethod.Tracked;
import dev.tracker.catalogue.RecordedValue.Recording;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts of tracked methods and recorded values.
 *
 * @param interfaces the interfaces
 * @param changes the tracked operations that change something
 * @param reads the tracked operations that do not
 * @param concealed the values recorded that are masked or hashed
 * @param untracked the methods that are untracked, with a reason
 * @param unannotated the methods without an annotation
 */
public record Totals(
    int interfaces, int changes, int reads, int concealed, int untracked, int unannotated) {

  static Totals of(List<Manifest> manifests) {
    List<Tracked> tracked = manifests.stream().flatMap(each -> each.tracked().stream()).toList();
    int changes = (int) tracked.stream().filter(each -> each.effect() == Effect.CHANGE).count();
    return new Totals(
        manifests.size(),
        changes,
        tracked.size() - changes,
        (int) tracked.stream().flatMap(Totals::values).filter(Totals::isConcealed).count(),
        manifests.stream().mapToInt(each -> each.untracked().size()).sum(),
        manifests.stream().mapToInt(each -> each.unannotated().size()).sum());
  }

  /**
   * The tracked operations, of either effect.
   *
   * @return how many
   */
  public int operations() {
    return changes + reads;
  }

  /** Whether one of the values it records is masked or hashed. */
  static boolean conceals(Tracked tracked) {
    return values(tracked).anyMatch(Totals::isConcealed);
  }

  private static Stream<RecordedValue> values(Tracked tracked) {
    return Stream.of(
            tracked.arguments().stream(),
            tracked.results().stream(),
            Stream.ofNullable(tracked.changeId()),
            tracked.changeData().stream())
        .flatMap(each -> each);
  }

  private static boolean isConcealed(RecordedValue value) {
    return value.recorded() != Recording.PLAIN;
  }
}
