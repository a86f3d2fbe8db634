package dev.tracker.processor.naming.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where the noun of a method's name ends, and what the name filters by. */
public final class Prepositions {
  private static final Set<String> WORDS =
      Words.set(
          """
          by for of to from with without in into inside on onto at as via per since until till before
          after between where when if using through within under over against during than about among
          amongst across along behind beyond around including excluding considering regarding concerning
          containing matching ignoring given based according that which who whom whose near toward
          towards upon unless while whilst because except instead versus vs and or but then not so
          having belonging out off
          """);

  private static final Set<String> RELATIONS =
      Words.set(
          "mapping mappings relation relations relationship relationships association"
              + " associations conversion conversions ratio transition transitions");

  /** Have a preposition inside and are one thing, or one adjective. */
  private static final Map<String, List<List<String>>> PHRASES =
      Stream.of(
              """
              in progress
              in use
              in stock
              in transit
              in review
              in flight
              in app
              in memory
              in house
              on hold
              on call
              on demand
              on sale
              on premise
              out of stock
              out of date
              out of office
              out of order
              up to date
              at risk
              point of sale
              point of interest
              points of interest
              date of birth
              place of birth
              unit of measure
              units of measure
              bill of materials
              proof of delivery
              proof of payment
              terms of service
              terms of use
              terms and conditions
              chain of custody
              power of attorney
              letter of credit
              country of origin
              end of life
              time to live
              one to one
              one to many
              many to one
              many to many
              peer to peer
              point to point
              end to end
              pay as you go
              track and trace
              """
                  .strip()
                  .split("\\R"))
          .map(phrase -> List.of(phrase.strip().split(" ")))
          .collect(
              Collectors.collectingAndThen(
                  Collectors.groupingBy(phrase -> phrase.get(0)), Map::copyOf));

  private Prepositions() {}

  /** Whether the words end in a phrase that is one thing. */
  public static boolean endsInPhrase(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      List<String> rest = Words.from(words, i);
      if (PHRASES.getOrDefault(words.get(i), List.of()).contains(rest)) {
        return true;
      }
    }
    return false;
  }

  public static boolean isOne(String word) {
    return WORDS.contains(word);
  }

  /** The words up to the first preposition that is no part of the noun. */
  public static List<String> nounOf(List<String> words) {
    return words.subList(0, nounLength(words));
  }

  private static int nounLength(List<String> words) {
    int index = 0;
    while (index < words.size()) {
      int joined = joinedAt(words, index);
      if (joined == 0
          && (WORDS.contains(words.get(index))
              || isOrderBy(words, index)
              || isNoOther(words, index))) {
        return index;
      }
      index += Math.max(joined, 1);
    }
    return index;
  }

  /** How many words at an index belong together although one of them is a preposition. */
  private static int joinedAt(List<String> words, int index) {
    List<String> rest = Words.from(words, index);
    Optional<List<String>> phrase =
        PHRASES.getOrDefault(rest.get(0), List.of()).stream()
            .filter(candidate -> Words.startsWith(rest, candidate))
            .findFirst();
    if (phrase.isPresent()) {
      int length = phrase.get().size();
      return WORDS.contains(rest.get(0)) && isEnd(rest, length) ? 0 : length;
    }
    if (isReadyToShip(rest) || isUsedOrExpired(rest)) {
      return 3;
    }
    if (isMapping(rest)) {
      return rest.size();
    }
    return TwoWordVerbs.isAt(rest, 0) && !isEnd(rest, 2) ? 2 : 0;
  }

  /** {@code ready to ship orders}: an adjective, a verb, and the noun still to come. */
  private static boolean isReadyToShip(List<String> words) {
    return words.size() > 3
        && Descriptions.isOne(words.get(0))
        && words.get(1).equals("to")
        && Verbs.isVerb(words.get(2))
        && !isEnd(words, 3);
  }

  /** {@code used or expired reservations}. */
  private static boolean isUsedOrExpired(List<String> words) {
    return words.size() > 3
        && Descriptions.isOne(words.get(0))
        && Set.of("or", "and").contains(words.get(1))
        && Descriptions.isOne(words.get(2))
        && !isEnd(words, 3);
  }

  /** {@code to role mapping}, of users. */
  private static boolean isMapping(List<String> words) {
    return words.get(0).equals("to")
        && words.size() > 2
        && RELATIONS.contains(Words.last(words))
        && Words.from(words, 1).stream().noneMatch(WORDS::contains);
  }

  private static boolean isEnd(List<String> words, int index) {
    return index >= words.size() || WORDS.contains(words.get(index));
  }

  /** {@code views no acl}; but {@code serial no} is a number. */
  private static boolean isNoOther(List<String> words, int index) {
    return index > 0 && words.get(index).equals("no") && !isEnd(words, index + 1);
  }

  private static boolean isOrderBy(List<String> words, int index) {
    return index > 0
        && index + 1 < words.size()
        && words.get(index + 1).equals("by")
        && (words.get(index).equals("sort")
            || (words.get(index).equals("order") && Singular.isPlural(words.get(index - 1))));
  }
}
