package dev.tracker.processor.naming.words;

import java.util.List;
import java.util.Set;

/** Words that say how something is done, or to how many, and not what it is done to. */
public final class Manner {
  private static final Set<String> BEFORE_VERB =
      Words.set(
          """
          bulk batch mass multi async sync force try internal do soft hard direct incremental parallel
          partial local remote native raw just maybe simply legacy deep shallow fast quick safe unsafe
          auto manual lazy eager conditional atomic reactive once always also mini dry
          """);

  private static final Set<String> AFTER_NOUN =
      Words.set(
          """
          async bulk cascade cascading typed untyped local now all again once twice too also only
          reactive blocking internal native raw recursive safe unsafe strict lenient lazy eager optional
          nullable cached uncached paged paging paginated sorted ordered grouped filtered parallel concurrent
          sequential immediate forced force first one many any each multi multiple single batched
          selective transactional atomic synchronous asynchronous anyway else instead
          """);

  private static final Set<String> DETERMINERS =
      Words.set(
          """
          all any each every some the a an my own this that these those new existing multiple many
          several both single distinct whole entire it them me
          """);

  /** Make a word of what stands before: {@code first name}, {@code top level}. */
  private static final Set<String> AFTER_ORDINAL =
      Words.set("name names level class party aid time");

  private static final Set<String> AFTER_ONE = Words.set("time to off way");

  private static final Set<String> NO_ADVERBS =
      Words.set(
          """
          apply reply supply multiply comply rely imply fly ally family assembly anomaly monopoly july
          belly jelly rally tally bully daily weekly monthly yearly quarterly hourly poly ply early only
          friendly likely panoply italy butterfly resupply reapply
          """);

  private Manner() {}

  /** {@code bulk} of {@code bulkUpdatePrices}, {@code manually} of {@code manuallyClose}. */
  public static boolean standsBeforeVerb(String word) {
    return BEFORE_VERB.contains(word) || isAdverb(word);
  }

  /** {@code async} of {@code deleteUsersAsync}, {@code v2} of {@code createOrderV2}. */
  public static boolean standsAfterNoun(String word) {
    return AFTER_NOUN.contains(word)
        || isAdverb(word)
        || isNumber(word, word.startsWith("v") ? 1 : 0);
  }

  /** {@code all}, {@code new}, {@code top10}: how many or which, at the beginning of a noun. */
  public static boolean standsBeforeNoun(List<String> words) {
    String word = words.get(0);
    if (word.equals("first") || word.equals("top")) {
      return words.size() == 1 || !AFTER_ORDINAL.contains(words.get(1));
    }
    if (word.equals("one")) {
      return words.size() == 1 || !AFTER_ONE.contains(words.get(1));
    }
    return DETERMINERS.contains(word)
        || (word.startsWith("top") && isNumber(word, 3))
        || (word.startsWith("first") && isNumber(word, 5))
        || (word.startsWith("last") && isNumber(word, 4));
  }

  private static boolean isNumber(String word, int from) {
    return word.length() > from && word.chars().skip(from).allMatch(Character::isDigit);
  }

  private static boolean isAdverb(String word) {
    return word.length() > 4 && word.endsWith("ly") && !NO_ADVERBS.contains(word);
  }
}
