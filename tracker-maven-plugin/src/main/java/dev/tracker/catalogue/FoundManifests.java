package dev.tracker.catalogue;

import java.util.List;

/**
 * The manifests of a build. Immutable.
 *
 * @param manifests those that say what the class files say, sorted by the name of the interface
 * @param leftovers what an earlier build has left behind, in the same order; it does not count
 */
public record FoundManifests(List<Manifest> manifests, List<Leftover> leftovers) {
  /** Copies the lists. */
  public FoundManifests {
    manifests = List.copyOf(manifests);
    leftovers = List.copyOf(leftovers);
  }
}
