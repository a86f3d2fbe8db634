package dev.tracker.benchmarks.containers.start;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The containers. */
public enum Container {
  WELD("Weld 6", "tracker-cdi", "/org/jboss/weld/", "/org/jboss/classfilewriter/"),
  OPENWEBBEANS("OpenWebBeans 4", "tracker-cdi", "/org/apache/openwebbeans/", "/org/apache/xbean/"),
  ARC("ArC 3.33, of Quarkus", "tracker-cdi", "/io/quarkus/", "/io/smallrye/"),
  MICRONAUT("Micronaut 4", "tracker-micronaut", "/io/micronaut/"),
  GUICE("Guice 7", "tracker-guice", "/com/google/inject/"),
  AVAJE("Avaje 12", "tracker-avaje", "/io/avaje/"),
  DAGGER("Dagger 2", "tracker-dagger", "/com/google/dagger/");

  private static final List<String> MODULES =
      List.of(
          "tracker-avaje", "tracker-cdi", "tracker-dagger", "tracker-micronaut", "tracker-guice");

  private final String label;
  private final String module;

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes unmodifiable ones
  private final List<String> libraries;

  Container(String label, String module, String... libraries) {
    this.label = label;
    this.module = module;
    this.libraries = List.of(libraries);
  }

  /** {@return its name and version} */
  public String label() {
    return label;
  }

  /**
   * A class path without the other containers, and without the modules for them.
   *
   * @param everything that of this module, which has all
   * @param isTracked whether our module for this container stays
   * @return what an application of this container has
   */
  public String classPath(String everything, boolean isTracked) {
    return Arrays.stream(everything.split(File.pathSeparator, -1))
        .filter(entry -> stays(entry.replace(File.separatorChar, '/'), isTracked))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private boolean stays(String entry, boolean isTracked) {
    boolean isOfAnother =
        Arrays.stream(values()).anyMatch(other -> other != this && isOf(entry, other.libraries));
    return (!isOfAnother || isOf(entry, libraries))
        && MODULES.stream()
            .filter(each -> !isTracked || !each.equals(module))
            .noneMatch(each -> entry.contains("/" + each + "/"));
  }

  private static boolean isOf(String entry, List<String> parts) {
    return parts.stream().anyMatch(entry::contains);
  }
}
