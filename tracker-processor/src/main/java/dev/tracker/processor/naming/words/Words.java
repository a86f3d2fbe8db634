package dev.tracker.processor.naming.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes names apart, and puts words together. */
public final class Words {
  /** Before a capital, but not within {@code HTTP} nor before the plural s of {@code URLs}. */
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "[-._$]+|(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})"
              + "|(?<=\\p{Lu})(?=\\p{Lu}(?!s(?!\\p{Ll}))\\p{Ll})");

  /** One word each, however they are written. */
  private static final Pattern BRAND =
      Pattern.compile(
          "OAuth|OpenI[dD]|GitHub|GitLab|BitBucket|PayPal|YouTube|LinkedIn|JavaScript|TypeScript"
              + "|MySQL|MySql|NoSQL|NoSql|PostgreSQL|MongoDB|DynamoDB|GraphQL|IPv(?=\\d)|WiFi|DevOps");

  private Words() {}

  /** {@code findURLsOfS3Object} is {@code find, urls, of, s3, object}. */
  public static List<String> of(String name) {
    String plain = BRAND.matcher(name).replaceAll(brand -> capitalized(lowerCase(brand.group())));
    return Stream.of(BOUNDARY.split(plain))
        .filter(word -> !word.isEmpty())
        .map(Words::lowerCase)
        .toList();
  }

  public static String joined(List<String> words) {
    return String.join("_", words);
  }

  public static String capitalized(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The words of a list that is written as text. */
  public static Set<String> set(String text) {
    return Stream.of(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }

  public static boolean startsWith(List<String> words, List<String> beginning) {
    return words.size() >= beginning.size() && words.subList(0, beginning.size()).equals(beginning);
  }

  public static boolean endsWith(List<String> words, List<String> end) {
    return words.size() >= end.size()
        && words.subList(words.size() - end.size(), words.size()).equals(end);
  }

  public static List<String> from(List<String> words, int index) {
    return words.subList(Math.min(index, words.size()), words.size());
  }

  public static List<String> withoutLast(List<String> words) {
    return words.subList(0, words.size() - 1);
  }

  public static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static String lowerCase(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
