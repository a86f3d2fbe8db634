package dev.tracker.catalogue;

import java.util.Comparator;
import java.util.List;

/**
 * The tracked methods of a build. Immutable.
 *
 * @param title the title
 * @param note the text below the title, such as a version; may be empty
 * @param modules the modules that have interfaces, sorted by name
 */
public record Catalogue(String title, String note, List<TrackedModule> modules) {
  /** Sorts the modules, and leaves out those without an interface. */
  public Catalogue {
    modules =
        modules.stream()
            .filter(each -> !each.manifests().isEmpty())
            .sorted(Comparator.comparing(TrackedModule::name))
            .toList();
  }

  /**
   * The totals of all modules.
   *
   * @return the totals
   */
  public Totals totals() {
    return Totals.of(modules.stream().flatMap(each -> each.manifests().stream()).toList());
  }
}
