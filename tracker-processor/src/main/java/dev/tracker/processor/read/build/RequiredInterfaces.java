package dev.tracker.processor.read.build;

import static java.util.stream.Collectors.joining;

import dev.tracker.processor.read.annotations.AnnotationReading;
import dev.tracker.processor.read.annotations.Annotations;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The interfaces of which the build asks that each method is tracked, or left alone for a reason.
 *
 * @param patterns what their qualified names match
 */
public record RequiredInterfaces(List<Pattern> patterns) {
  private static final String PART = "[\\p{javaJavaIdentifierPart}*]+";
  private static final Pattern WELL_FORMED = Pattern.compile(PART + "(\\." + PART + ")*");

  /** A wildcard, or what stands between two. */
  private static final Pattern TOKEN = Pattern.compile("\\*\\*\\.|\\*\\*|\\*|[^*]+");

  public RequiredInterfaces {
    patterns = List.copyOf(patterns);
  }

  /** Those that match {@code com.acme.**.*Service}: {@code **} crosses packages, {@code *} not. */
  static RequiredInterfaces matching(Stream<String> globs) {
    return new RequiredInterfaces(
        globs.filter(RequiredInterfaces::isWellFormed).map(RequiredInterfaces::pattern).toList());
  }

  static boolean isWellFormed(String glob) {
    return WELL_FORMED.matcher(glob).matches();
  }

  private static Pattern pattern(String glob) {
    return Pattern.compile(
        TOKEN
            .matcher(glob)
            .results()
            .map(
                token ->
                    switch (token.group()) {
                      case "**." -> "([^.]+\\.)*";
                      case "**" -> ".*";
                      case "*" -> "[^.]*";
                      default -> Pattern.quote(token.group());
                    })
            .collect(joining()));
  }

  /** Whether there may be any. */
  public boolean any() {
    return !patterns.isEmpty();
  }

  /** The names of those in a source that ask for no tracking themselves. */
  public List<String> untrackedIn(Element root) {
    return root instanceof TypeElement type
        ? types(type)
            .filter(this::isUntracked)
            .map(each -> each.getQualifiedName().toString())
            .toList()
        : List.of();
  }

  private static Stream<TypeElement> types(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(RequiredInterfaces::types));
  }

  private boolean isUntracked(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE
        && contain(type)
        && Stream.concat(
                Stream.of(type), ElementFilter.methodsIn(type.getEnclosedElements()).stream())
            .noneMatch(
                each -> AnnotationReading.find(each, Annotations.TRACK_ACTIVITY).isPresent());
  }

  public boolean contain(TypeElement type) {
    return patterns.stream().anyMatch(each -> each.matcher(type.getQualifiedName()).matches());
  }
}
