package dev.tracker.processor.naming.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes names apart, and puts words together. */
public final class Words {
  /** One word each, though a capital is inside. */
  private static final Set<String> BRANDS =
      set(
          """
          o_auth o_auth1 o_auth2 open_id git_hub git_lab bit_bucket pay_pal you_tube java_script
          type_script my_sql no_sql postgre_sql mongo_db dynamo_db graph_ql i_pv4 i_pv6 wi_fi dev_ops
          """);

  private Words() {}

  /** {@code findURLsOfS3Object} is {@code find, urls, of, s3, object}. */
  public static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i == name.length() || isBoundary(name, i)) {
        add(name.substring(start, i), words);
        start = i;
      }
    }
    return List.copyOf(words);
  }

  private static void add(String text, List<String> words) {
    String word = isSeparator(text.charAt(0)) ? text.substring(1) : text;
    if (word.isEmpty()) {
      return;
    }
    String plain = word.toLowerCase(Locale.ROOT);
    int last = words.size() - 1;
    if (last >= 0 && BRANDS.contains(words.get(last) + "_" + plain)) {
      words.set(last, words.get(last) + plain);
    } else {
      words.add(plain);
    }
  }

  /** Before a capital, but not within {@code HTTP} nor before the plural s of {@code URLs}. */
  private static boolean isBoundary(String name, int index) {
    char before = name.charAt(index - 1);
    char at = name.charAt(index);
    if (isSeparator(before) || isSeparator(at)) {
      return isSeparator(at);
    }
    if (!Character.isUpperCase(at)) {
      return false;
    }
    return !Character.isUpperCase(before)
        ? Character.isLowerCase(before) || Character.isDigit(before)
        : isLowerCase(name, index + 1) && !isPlural(name, index + 1);
  }

  private static boolean isPlural(String name, int index) {
    return name.charAt(index) == 's' && !isLowerCase(name, index + 1);
  }

  private static boolean isLowerCase(String name, int index) {
    return index < name.length() && Character.isLowerCase(name.charAt(index));
  }

  private static boolean isSeparator(char character) {
    return "-._$".indexOf(character) >= 0;
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
}
