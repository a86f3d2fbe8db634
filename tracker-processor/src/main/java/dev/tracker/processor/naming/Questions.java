package dev.tracker.processor.naming;

import dev.tracker.processor.naming.VerbPhrase.Mood;
import dev.tracker.processor.naming.words.Descriptions;
import dev.tracker.processor.naming.words.Prepositions;
import dev.tracker.processor.naming.words.Verbs;
import dev.tracker.processor.naming.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names that ask: {@code isActive}, {@code canDeleteUser}, {@code userExists}. */
final class Questions {
  /** What is asked of something; the operation is the word itself. */
  private static final Set<String> STATES = Words.set("is has exists exist");

  private static final Set<String> ABILITIES = Words.set("can should");

  /** Ask too, but the operation is {@code check}. */
  private static final Set<String> AUXILIARIES =
      Words.set("are was were does do did have had will would must may might could shall am");

  private static final Set<String> MODALS =
      Words.set("can should will would must may might could shall");

  private static final Set<String> ENDS = Words.set("exists exist existed");

  private Questions() {}

  static Optional<VerbPhrase> read(List<String> words, MethodFacts method, String rule) {
    String first = words.get(0);
    if (STATES.contains(first)) {
      return Optional.of(question(first, subject(words), rule));
    }
    if (ABILITIES.contains(first)) {
      return Optional.of(question(first, afterModal(Words.from(words, 1)), rule));
    }
    if (!method.result().isTruth()) {
      return Optional.empty();
    }
    if (AUXILIARIES.contains(first)) {
      List<String> rest = Words.from(words, 1);
      return Optional.of(
          question("check", MODALS.contains(first) ? afterModal(rest) : named(rest), rule));
    }
    return inside(words, rule)
        .or(() -> thirdPerson(words, rule))
        .or(() -> state(words, method, rule));
  }

  private static VerbPhrase question(String operation, List<String> rest, String rule) {
    return new VerbPhrase(Mood.QUESTION, List.of(operation), operation, rest, rule);
  }

  private static List<String> subject(List<String> words) {
    List<String> rest = Words.from(words, 1);
    return words.get(0).equals("is") ? named(rest) : withoutState(rest);
  }

  /** {@code is batch window configured} is about the batch window, {@code is active} is not. */
  private static List<String> named(List<String> words) {
    List<String> noun = withoutState(Prepositions.nounOf(words));
    if (words.size() == 1 || Descriptions.areAll(noun)) {
      return List.of();
    }
    return Descriptions.withoutLeading(ENDS.contains(noun.get(0)) ? Words.from(noun, 1) : noun);
  }

  /** Without what is asked at the end: {@code configured}, {@code valid}, {@code exists}. */
  private static List<String> withoutState(List<String> words) {
    List<String> rest = Prepositions.nounOf(words);
    while (!rest.isEmpty()
        && (Descriptions.isOne(Words.last(rest)) || ENDS.contains(Words.last(rest)))) {
      rest = Words.withoutLast(rest);
    }
    return rest;
  }

  /** {@code can delete user} is about the user, and so is {@code can user delete}. */
  private static List<String> afterModal(List<String> words) {
    List<String> noun = withoutState(words);
    if (!noun.isEmpty() && Verbs.isVerb(noun.get(0))) {
      return Words.from(noun, 1);
    }
    return noun.size() > 1 && Verbs.isVerb(Words.last(noun)) ? Words.withoutLast(noun) : noun;
  }

  /** {@code userExists}, {@code nameIsUnique}. */
  private static Optional<VerbPhrase> inside(List<String> words, String rule) {
    for (int i = 1; i < words.size(); i++) {
      if (STATES.contains(words.get(i)) && !Verbs.isOnlyVerb(words.get(0))) {
        return Optional.of(question(words.get(i), words.subList(0, i), rule));
      }
    }
    return Optional.empty();
  }

  /** {@code emailConfigured()}. */
  private static Optional<VerbPhrase> state(List<String> words, MethodFacts method, String rule) {
    boolean asks =
        !Verbs.isVerb(words.get(0))
            || (method.parameters().isEmpty() && !Verbs.isOnlyVerb(words.get(0)));
    return asks && words.size() > 1 && Descriptions.isOne(Words.last(words))
        ? Optional.of(question("is", withoutState(words), rule))
        : Optional.empty();
  }

  /** {@code containsKey}, {@code supportsTransactions}. */
  private static Optional<VerbPhrase> thirdPerson(List<String> words, String rule) {
    String first = words.get(0);
    return first.endsWith("s") && !first.endsWith("ss") && Verbs.isThirdPerson(first)
        ? Optional.of(question(first, withoutState(Words.from(words, 1)), rule))
        : Optional.empty();
  }
}
