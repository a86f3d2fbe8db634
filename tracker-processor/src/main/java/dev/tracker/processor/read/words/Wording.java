package dev.tracker.processor.read.words;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Derives the verb and the noun of an activity from the names a programmer chose. */
public final class Wording {
  private static final Pattern WORD_BOUNDARY =
      Pattern.compile("[-._$]+|(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private static final Set<String> READING_VERBS =
      Set.of(
          "get",
          "find",
          "list",
          "read",
          "load",
          "fetch",
          "search",
          "query",
          "count",
          "exists",
          "is",
          "has",
          "contains",
          "lookup",
          "check",
          "supports",
          "peek",
          "describe");

  /** The noun of a method's name ends where one of these begins. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "by", "for", "with", "without", "from", "to", "into", "in", "of", "on", "onto", "at",
          "as", "via", "per", "since", "until", "before", "after", "between", "where", "when", "if",
          "and", "or");

  private static final Set<String> INTERFACE_SUFFIXES =
      Set.of(
          "service",
          "repository",
          "store",
          "manager",
          "client",
          "gateway",
          "api",
          "facade",
          "dao",
          "registry",
          "operations",
          "handler",
          "provider");

  private Wording() {}

  /** {@code createInvoiceLine} is {@code create}. */
  public static String operation(String methodName) {
    List<String> words = words(methodName);
    return words.isEmpty() ? methodName : words.get(0);
  }

  /** {@code findUserAccountsByEmail} is {@code user_accounts}; empty where the name has no noun. */
  public static String subject(String methodName) {
    return words(methodName).stream()
        .skip(1)
        .takeWhile(word -> !PREPOSITIONS.contains(word))
        .filter(word -> !word.equals("all"))
        .collect(joining("_"));
  }

  /** {@code InvoiceLineRepository} is {@code invoice_line}. */
  public static String noun(String interfaceName) {
    List<String> words = words(interfaceName);
    int suffix = suffixLength(words);
    while (suffix > 0 && suffix < words.size()) {
      words = words.subList(0, words.size() - suffix);
      suffix = suffixLength(words);
    }
    return String.join("_", words);
  }

  private static int suffixLength(List<String> words) {
    int size = words.size();
    if (size == 0) {
      return 0;
    }
    if (size >= 2 && words.get(size - 2).equals("use") && words.get(size - 1).equals("case")) {
      return 2;
    }
    return INTERFACE_SUFFIXES.contains(words.get(size - 1)) ? 1 : 0;
  }

  public static boolean isReading(String operation) {
    return READING_VERBS.contains(operation);
  }

  /** {@code invoice_line} is {@code invoiceLine}. */
  public static String camelCase(String snakeCase) {
    StringBuilder name = new StringBuilder();
    for (String word : snakeCase.split("_", -1)) {
      name.append(name.isEmpty() ? word : capitalized(word));
    }
    return name.toString();
  }

  public static String capitalized(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** {@code InvoiceLine} is {@code invoice_line}. */
  public static String snakeCase(String name) {
    return String.join("_", words(name));
  }

  private static List<String> words(String name) {
    return Stream.of(WORD_BOUNDARY.split(name))
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }
}
