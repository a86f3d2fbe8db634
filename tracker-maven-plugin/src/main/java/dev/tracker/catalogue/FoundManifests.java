package dev.tracker.catalogue;

import java.util.List;

/**
 * The manifests of a build. Immutable.
 *
 * @param manifests those that match the class files, sorted by the name of the interface
 * @param leftovers manifests from an earlier build, in the same order; they are ignored
 */
public record FoundManifests(List<Manifest> manifests, List<Leftover> leftovers) {
  /** Copies the lists. */
  public FoundManifests {
    manifests = List.copyOf(manifests);
    leftovers = List.copyOf(leftovers);
  }
}
