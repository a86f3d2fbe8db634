package dev.tracker.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A module of a build, with its manifests. Immutable.
 *
 * @param name its name
 * @param manifests its manifests, sorted by the name of the interface
 */
public record TrackedModule(String name, List<Manifest> manifests) {
  /** Copies the list. */
  public TrackedModule {
    manifests = List.copyOf(manifests);
  }

  /**
   * Reads the manifests of a module.
   *
   * @param name its name
   * @param classes its directory of classes, or its jar; may be missing
   * @return the module
   * @throws MalformedManifestException if a manifest cannot be understood
   * @throws IOException if one cannot be read
   */
  public static TrackedModule read(String name, Path classes) throws IOException {
    return new TrackedModule(name, ManifestFolder.read(classes));
  }
}
