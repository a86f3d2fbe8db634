package dev.tracker.processor.read.build;

import dev.tracker.processor.model.mistake.OptionMistake;
import dev.tracker.processor.model.mistake.OptionMistake.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An option that has a class written beside each decorator, for a container. It is {@code true},
 * {@code false}, or names interfaces. Left out, it is on where the library is there that such
 * classes need.
 *
 * @param name the option's name, without the {@code -A}
 * @param needed the type that such classes name
 * @param artifact what has that type
 */
record ContainerOption(String name, String needed, String artifact) {
  static final ContainerOption CDI =
      new ContainerOption("tracker.cdi", "dev.tracker.cdi.BeanTrackers", "tracker-cdi");
  static final ContainerOption DAGGER =
      new ContainerOption("tracker.dagger", "dev.tracker.dagger.Undecorated", "tracker-dagger");
  static final ContainerOption AVAJE =
      new ContainerOption("tracker.avaje", "dev.tracker.avaje.Undecorated", "tracker-avaje");

  static final List<ContainerOption> ALL = List.of(AVAJE, CDI, DAGGER);

  private static final String EXCLUDES = "!";

  /**
   * The interfaces that have such a class.
   *
   * @param value what the option says; null, if it is left out
   */
  NamePatterns interfaces(@Nullable String value) {
    if ("false".equals(value)) {
      return NamePatterns.of(Stream.of());
    }
    List<String> names = names(value);
    boolean areAllOthers = names.stream().allMatch(each -> each.startsWith(EXCLUDES));
    return NamePatterns.of(
        areAllOthers ? Stream.concat(Stream.of("**"), names.stream()) : names.stream());
  }

  /** What is wrong with what the option says. */
  List<OptionMistake> mistakes(String value, boolean isThere) {
    if (value.equals("false")) {
      return List.of();
    }
    List<OptionMistake> unclear =
        names(value).stream()
            .filter(each -> !isPattern(each))
            .map(each -> mistake(Kind.NO_SELECTION, each, List.of("true", "false")))
            .toList();
    return isThere || !unclear.isEmpty()
        ? unclear
        : List.of(mistake(Kind.NO_LIBRARY, value, List.of(artifact)));
  }

  /** A single word is rather a slip for true or false than the name of an interface. */
  private static boolean isPattern(String name) {
    return NamePattern.isWellFormed(name)
        && (name.startsWith(EXCLUDES) || name.contains(".") || name.contains("*"));
  }

  /** The interfaces that a value names, if it names any. */
  private static List<String> names(@Nullable String value) {
    return value == null || value.equals("true")
        ? List.of()
        : Stream.of(value.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private OptionMistake mistake(Kind kind, String value, List<String> candidates) {
    return new OptionMistake(kind, name, value, candidates, new BuildLocation());
  }
}
