package dev.tracker.processor.read.build;

import dev.tracker.processor.model.mistake.OptionMistake;
import dev.tracker.processor.model.mistake.OptionMistake.Kind;
import dev.tracker.processor.read.types.VisibleTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What a build asks of us with {@code -Atracker.*}. */
public final class BuildOptions {
  private static final String OURS = "tracker.";
  private static final String STRICT = "tracker.strict";
  private static final String INTERCEPTION = "tracker.interception";
  private static final String MANIFEST = "tracker.manifest";
  public static final String REQUIRE = "tracker.require";
  private static final String SECRETS = "tracker.secrets";
  private static final String SENSITIVE = "tracker.sensitive";
  public static final String TRACK = "tracker.track";

  /** Looks for entries at run time. */
  private static final String INTERCEPTOR = "dev.tracker.interception.TrackedInterface";

  private static final List<String> KNOWN =
      List.of(
          AdapterCatalogue.OPTION,
          ContainerOption.AVAJE.name(),
          ContainerOption.CDI.name(),
          ContainerOption.DAGGER.name(),
          INTERCEPTION,
          MANIFEST,
          REQUIRE,
          SECRETS,
          SENSITIVE,
          STRICT,
          TRACK);

  private final Map<String, String> given = new TreeMap<>();

  /** Which interfaces have something written for a container: read once, and asked for each. */
  private final Map<ContainerOption, NamePatterns> containers = new HashMap<>();

  private final Elements elements;

  /** Reads the options of a compilation. */
  public BuildOptions(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    environment
        .getOptions()
        .forEach(
            (name, value) -> {
              if (name.startsWith(OURS)) {
                given.put(name, value == null ? "" : value);
              }
            });
    for (ContainerOption option : ContainerOption.ALL) {
      containers.put(option, option.interfaces(given.get(option.name())));
    }
  }

  /** The options to claim: those we know, and those that we ourselves say are wrong. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(KNOWN);
    names.addAll(given.keySet());
    return names;
  }

  /** Whether warnings are errors. */
  public boolean strict() {
    return given.containsKey(STRICT) && !given.get(STRICT).equals("false");
  }

  /** Whether the build fails where a value with secrets in it is recorded whole. */
  public boolean secretsAreErrors() {
    return given.getOrDefault(SECRETS, "").equals("error");
  }

  public boolean writesManifests() {
    return !given.getOrDefault(MANIFEST, "").equals("false");
  }

  /**
   * Whether what containers' interceptors call is written, too: where it is asked for, or the
   * library is there that looks for it.
   */
  public boolean writesEntry(TypeElement type) {
    return given.containsKey(INTERCEPTION)
        ? !given.get(INTERCEPTION).equals("false")
        : sees(type, INTERCEPTOR);
  }

  /** Whether what CDI decorates beans by is written for an interface, too. */
  public boolean writesCdiDecorator(TypeElement type) {
    return isFor(ContainerOption.CDI, type);
  }

  /** Whether a module of Dagger's is written for an interface, too. */
  public boolean writesDaggerModule(TypeElement type) {
    return isFor(ContainerOption.DAGGER, type);
  }

  /** Whether a factory of Avaje's is written for an interface, too. */
  public boolean writesAvajeFactory(TypeElement type) {
    return isFor(ContainerOption.AVAJE, type);
  }

  /** Where the library is missing, what would be written would not compile. */
  private boolean isFor(ContainerOption option, TypeElement type) {
    return Objects.requireNonNull(containers.get(option)).contain(type)
        && sees(type, option.needed());
  }

  private boolean sees(TypeElement type, String library) {
    return VisibleTypes.find(elements, type, library) != null;
  }

  private boolean isThere(String type) {
    return elements.getTypeElement(type) != null;
  }

  /** The interfaces of which each method has to be tracked, or left alone for a reason. */
  public NamePatterns required() {
    return NamePatterns.of(parts(REQUIRE));
  }

  /** The interfaces that are tracked as if they were annotated. */
  public NamePatterns tracked() {
    return NamePatterns.of(parts(TRACK));
  }

  public SensitiveMarkers sensitive() {
    return SensitiveMarkers.with(parts(SENSITIVE).toList());
  }

  public String adapters() {
    return given.getOrDefault(AdapterCatalogue.OPTION, "");
  }

  private Stream<String> parts(String option) {
    return Stream.of(given.getOrDefault(option, "").split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty());
  }

  /** What is wrong with the options. */
  public List<OptionMistake> mistakes() {
    List<OptionMistake> mistakes = new ArrayList<>();
    given.forEach(
        (name, value) -> {
          if (!KNOWN.contains(name)) {
            mistakes.add(mistake(Kind.UNKNOWN, name, value, KNOWN));
          }
        });
    Stream.of(INTERCEPTION, MANIFEST, STRICT)
        .filter(name -> !List.of("", "true", "false").contains(given.getOrDefault(name, "")))
        .map(
            name ->
                mistake(
                    Kind.NO_BOOLEAN, name, given.getOrDefault(name, ""), List.of("true", "false")))
        .forEach(mistakes::add);
    for (ContainerOption option : ContainerOption.ALL) {
      String value = given.get(option.name());
      if (value != null) {
        mistakes.addAll(option.mistakes(value, isThere(option.needed())));
      }
    }
    if (!List.of("error", "note").contains(given.getOrDefault(SECRETS, "note"))) {
      mistakes.add(
          mistake(
              Kind.NO_SEVERITY,
              SECRETS,
              given.getOrDefault(SECRETS, ""),
              List.of("error", "note")));
    }
    Stream.of(REQUIRE, TRACK).forEach(option -> mistakes.addAll(patternMistakes(option)));
    parts(SENSITIVE)
        .filter(name -> !isAnnotation(elements.getTypeElement(name)))
        .map(name -> mistake(Kind.NO_ANNOTATION, SENSITIVE, name, List.of()))
        .forEach(mistakes::add);
    return mistakes;
  }

  private List<OptionMistake> patternMistakes(String option) {
    List<String> globs = parts(option).toList();
    List<OptionMistake> mistakes = new ArrayList<>();
    globs.stream()
        .filter(glob -> !NamePattern.isWellFormed(glob))
        .map(glob -> mistake(Kind.NO_PATTERN, option, glob, List.of()))
        .forEach(mistakes::add);
    boolean onlyExcludes = globs.stream().allMatch(glob -> glob.startsWith("!"));
    if (given.containsKey(option) && onlyExcludes) {
      mistakes.add(mistake(Kind.NOTHING_NAMED, option, given.getOrDefault(option, ""), List.of()));
    }
    return mistakes;
  }

  private static boolean isAnnotation(TypeElement type) {
    return type != null && type.getKind() == ElementKind.ANNOTATION_TYPE;
  }

  private static OptionMistake mistake(
      Kind kind, String option, String value, List<String> candidates) {
    return new OptionMistake(kind, option, value, candidates, new BuildLocation());
  }
}
