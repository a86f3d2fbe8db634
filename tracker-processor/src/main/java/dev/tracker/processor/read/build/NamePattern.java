package dev.tracker.processor.read.build;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Names of interfaces, as a build asks for them: {@code com.acme.**.*Service}, where {@code **}
 * crosses packages and {@code *} does not. One that begins with {@code !} takes names away.
 *
 * @param text as it was written
 * @param names what qualified names match
 */
public record NamePattern(String text, Pattern names) {
  private static final String PART = "[\\p{javaJavaIdentifierPart}*]+";
  private static final Pattern WELL_FORMED = Pattern.compile("!?" + PART + "(\\." + PART + ")*");

  /** A wildcard, or what stands between two. */
  private static final Pattern TOKEN = Pattern.compile("\\*\\*\\.|\\*\\*|\\*|[^*]+");

  static boolean isWellFormed(String glob) {
    return WELL_FORMED.matcher(glob).matches();
  }

  static NamePattern of(String glob) {
    String names = glob.startsWith("!") ? glob.substring(1) : glob;
    return new NamePattern(
        glob,
        Pattern.compile(
            TOKEN
                .matcher(names)
                .results()
                .map(
                    token ->
                        switch (token.group()) {
                          case "**." -> "([^.]+\\.)*";
                          case "**" -> ".*";
                          case "*" -> "[^.]*";
                          default -> Pattern.quote(token.group());
                        })
                .collect(joining())));
  }

  boolean excludes() {
    return text.startsWith("!");
  }

  boolean matches(TypeElement type) {
    return type.getKind().isInterface() && names.matcher(type.getQualifiedName()).matches();
  }

  /**
   * Whether it matches what was compiled before, as far as can be seen from here: a build tool may
   * compile only what has changed.
   *
   * @param elements the compiler's elements
   * @param known some packages to look into, besides the one it names
   */
  boolean matchesClass(Elements elements, List<PackageElement> known) {
    PackageElement named = elements.getPackageElement(packageName());
    return Stream.concat(known.stream(), Stream.ofNullable(named))
        .flatMap(each -> ElementFilter.typesIn(each.getEnclosedElements()).stream())
        .flatMap(UnannotatedInterfaces::types)
        .anyMatch(this::matches);
  }

  /** The package that is written out before the first wildcard. */
  private String packageName() {
    String names = excludes() ? text.substring(1) : text;
    int wildcard = (names + "*").indexOf('*');
    return names.substring(0, Math.max(0, names.lastIndexOf('.', wildcard)));
  }
}
