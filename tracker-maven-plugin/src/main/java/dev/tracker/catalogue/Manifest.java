package dev.tracker.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The manifest that the processor wrote for one interface. Immutable.
 *
 * @param interfaceName the binary name of the interface
 * @param decorator the binary name of its decorator
 * @param file the simple name of the source file, or null where it is not known
 * @param line the line of the interface's declaration, from 1, or null where it is not known
 * @param methods its methods, sorted by their identity
 */
public record Manifest(
    String interfaceName,
    String decorator,
    @Nullable String file,
    @Nullable Integer line,
    List<ManifestMethod> methods) {
  /** Copies the list. */
  public Manifest {
    methods = List.copyOf(methods);
  }

  /**
   * The tracked methods alone.
   *
   * @return them, in the order of all
   */
  public List<ManifestMethod.Tracked> tracked() {
    return only(ManifestMethod.Tracked.class);
  }

  /**
   * The methods that are left alone with a reason.
   *
   * @return them, in the order of all
   */
  public List<ManifestMethod.Untracked> untracked() {
    return only(ManifestMethod.Untracked.class);
  }

  /**
   * The methods that nobody decided about.
   *
   * @return them, in the order of all
   */
  public List<ManifestMethod.Unannotated> unannotated() {
    return only(ManifestMethod.Unannotated.class);
  }

  private <M extends ManifestMethod> List<M> only(Class<M> status) {
    return methods.stream().filter(status::isInstance).map(status::cast).toList();
  }
}
