package dev.tracker.processor.read.paths;

import dev.tracker.processor.read.properties.PropertyNames;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rewrites what is no path into paths that its author may have meant, the likeliest first: from
 * Java's calls, from languages of paths that have marks of their own, and from comparisons that say
 * no more than a path does. Whether they resolve is for others to find out.
 */
final class PathRepair {
  private static final Pattern KEYED = Pattern.compile("[\\w.-]+\\s*[=:]\\s*(?=[^=])(.*)");
  private static final Pattern COMPARED =
      Pattern.compile("(.*?)\\s*([=!]==?)\\s*(null|true|false)");
  private static final Pattern COUNTED =
      Pattern.compile("(.*?)\\s*(>\\s*0|!==?\\s*0|>=\\s*1)[LlDdFf]?");
  private static final Pattern FILLED = Pattern.compile("!\\s*(.*)\\.(?:isEmpty|empty)");
  private static final Pattern OPERATORS = Pattern.compile("[-+*/%&|<>=!,\\[\\]]|\\binstanceof\\b");

  /** Comparisons with a boolean that leave it as it is. */
  private static final Set<String> AS_IT_IS = Set.of("==true", "===true", "!=false", "!==false");

  private PathRepair() {}

  static List<String> of(String text) {
    String plain = withoutMarks(text.strip());
    Matcher keyed = KEYED.matcher(plain);
    Matcher compared = COMPARED.matcher(plain);
    if (compared.matches()) {
      return ofComparison(compared.group(1), compared.group(2) + compared.group(3));
    }
    Matcher counted = COUNTED.matcher(plain);
    if (counted.matches()) {
      return names(counted.group(1));
    }
    Matcher filled = FILLED.matcher(plain);
    if (filled.matches()) {
      return names(filled.group(1));
    }
    return names(keyed.matches() ? keyed.group(1) : plain);
  }

  private static List<String> ofComparison(String operand, String comparison) {
    if (comparison.startsWith("!=") && comparison.endsWith("null")) {
      return names(operand).stream().flatMap(path -> Stream.of(path + ".present", path)).toList();
    }
    return AS_IT_IS.contains(comparison) ? names(operand) : List.of();
  }

  /** {@code order?.id!!}, {@code #order.id}, {@code ${order.id}} and {@code order::id}. */
  private static String withoutMarks(String text) {
    return text.replaceAll("\\(\\s*\\)", "")
        .replaceAll("!!|\\?(?=\\.)", "")
        .replaceAll("::|->", ".")
        .replaceAll("^[#$@]?\\{?\\s*|\\s*[};]*$", "");
  }

  /** With the names of properties for those of getters, and with the getters' own. */
  private static List<String> names(String path) {
    return OPERATORS.matcher(path).find()
        ? List.of()
        : Stream.of(properties(path), path).distinct().toList();
  }

  private static String properties(String path) {
    return Stream.of(path.split("\\.", -1))
        .map(PathRepair::property)
        .collect(Collectors.joining("."));
  }

  private static String property(String name) {
    String property = PropertyNames.ofMethod(name);
    return property.isEmpty() ? name : property;
  }
}
