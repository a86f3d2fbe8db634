package dev.tracker.baseline;

import dev.tracker.catalogue.Manifest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tracked methods that a team agreed on. Immutable.
 *
 * @param interfaces the tracked methods by their identity, by the binary name of the interface;
 *     those without a tracked method are left out
 */
public record Baseline(SortedMap<String, SortedMap<String, AgreedMethod>> interfaces) {
  static final Baseline NOTHING = new Baseline(new TreeMap<>());

  /** Copies the map, and leaves out interfaces without a method. */
  public Baseline {
    SortedMap<String, SortedMap<String, AgreedMethod>> copy = new TreeMap<>();
    interfaces.forEach(
        (name, methods) -> {
          if (!methods.isEmpty()) {
            copy.put(name, Collections.unmodifiableSortedMap(new TreeMap<>(methods)));
          }
        });
    interfaces = Collections.unmodifiableSortedMap(copy);
  }

  /**
   * What a build tracks now.
   *
   * @param manifests the manifests of all its modules
   * @return the baseline
   * @throws BaselineException if two modules have an interface of the same name, and differ
   */
  public static Baseline of(List<Manifest> manifests) throws BaselineException {
    SortedMap<String, SortedMap<String, AgreedMethod>> interfaces = new TreeMap<>();
    for (Manifest manifest : manifests) {
      SortedMap<String, AgreedMethod> methods = new TreeMap<>();
      manifest.tracked().forEach(method -> methods.put(method.method(), AgreedMethod.of(method)));
      SortedMap<String, AgreedMethod> other = interfaces.put(manifest.interfaceName(), methods);
      if (other != null && !other.equals(methods)) {
        throw new BaselineException(
            "Two interfaces of the same name are tracked differently: " + manifest.interfaceName());
      }
    }
    return new Baseline(interfaces);
  }

  /**
   * How many methods are tracked.
   *
   * @return the number
   */
  public int size() {
    return interfaces.values().stream().mapToInt(Map::size).sum();
  }
}
