package dev.tracker.processor.naming;

import dev.tracker.processor.naming.VerbPhrase.Mood;
import dev.tracker.processor.naming.words.Descriptions;
import dev.tracker.processor.naming.words.Manner;
import dev.tracker.processor.naming.words.Prepositions;
import dev.tracker.processor.naming.words.Singular;
import dev.tracker.processor.naming.words.Verbs;
import dev.tracker.processor.naming.words.Words;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * How the noun is found. All steps are taken, in this order, on the words after the verb; where
 * nothing is left, the interface's noun counts.
 */
final class SubjectRules {
  private static final Set<String> CONTAINERS =
      Words.set("list set map page collection array stream iterator iterable slice flux");
  private static final Set<String> TECHNICAL = Words.set("dto dtos vo vos pojo pojos");
  private static final Set<String> DEEDS =
      Words.set("update change success failure start stop load");

  /** Make one thing of a participle: {@code last modified}. */
  private static final Set<String> ORDINALS = Words.set("last next first previous");

  private static final Set<String> STATE_SETTING =
      Words.set("set mark make flag keep check verify validate ensure assert require");
  private static final Set<String> ATTRIBUTE_VERBS =
      Words.set("get set read retrieve update change");

  /** Of what follows them: {@code number of users} is about users. */
  private static final Set<String> QUANTITIES =
      Words.set(
          "number count amount total list set map page collection stream sum all one each any");

  private static final List<List<String>> SORTED_BY =
      List.of(List.of("order", "by"), List.of("sort", "by"));
  private static final Set<String> PAGING = Words.set("Pageable PageRequest Limit ScrollPosition");

  private static final List<BiFunction<List<String>, Call, List<String>>> STEPS =
      List.of(
          SubjectRules::withoutQuantity,
          SubjectRules::withoutDeterminers,
          SubjectRules::withoutSorting,
          SubjectRules::upToPreposition,
          SubjectRules::withoutManner,
          SubjectRules::withoutContainer,
          SubjectRules::withoutTechnicalSuffix,
          SubjectRules::withoutDescriptionAtEnd,
          SubjectRules::withoutDescriptionAlone,
          SubjectRules::singular);

  private SubjectRules() {}

  static Named read(MethodFacts method, VerbPhrase phrase) {
    List<String> noun = phrase.rest();
    Call call = new Call(method, phrase);
    for (BiFunction<List<String>, Call, List<String>> step : STEPS) {
      noun = noun.isEmpty() ? noun : step.apply(noun, call);
    }
    return noun.isEmpty()
        ? new Named(Words.joined(InterfaceNoun.of(method.interfaceName())), "interface's noun")
        : new Named(Words.joined(noun), "method's noun");
  }

  /** {@code all users} is {@code users}, {@code top10} is nothing. */
  private static List<String> withoutDeterminers(List<String> words, Call call) {
    List<String> rest = words;
    while (!rest.isEmpty() && (isNegation(rest) || Manner.standsBeforeNoun(rest))) {
      rest = Words.from(rest, 1);
    }
    return rest;
  }

  /**
   * {@code all order by name} names nothing, where many come back and nothing is given to find them
   * by. With an argument, as of {@code findOrderByNumber(number)}, it is an order.
   */
  private static List<String> withoutSorting(List<String> words, Call call) {
    MethodFacts method = call.method();
    return SORTED_BY.stream().anyMatch(sorted -> Words.startsWith(words, sorted))
            && method.result().many()
            && method.parameters().stream().allMatch(SubjectRules::saysHowMany)
        ? List.of()
        : words;
  }

  private static boolean saysHowMany(NamedParameter parameter) {
    return PAGING.contains(parameter.type().name());
  }

  private static List<String> withoutQuantity(List<String> words, Call call) {
    return words.size() > 2 && QUANTITIES.contains(words.get(0)) && words.get(1).equals("of")
        ? Words.from(words, 2)
        : words;
  }

  private static boolean isNegation(List<String> words) {
    return words.size() > 1 && words.get(0).equals("not") && Descriptions.isOne(words.get(1));
  }

  /** {@code users by email} is {@code users}. */
  private static List<String> upToPreposition(List<String> words, Call call) {
    List<String> noun = Prepositions.nounOf(words);
    boolean attribute =
        noun.size() == 1
            && words.size() == 2
            && Descriptions.isParticiple(noun.get(0))
            && ATTRIBUTE_VERBS.contains(call.verb());
    return attribute ? words : noun; // created_by, valid_from
  }

  /** {@code users async} is {@code users}, {@code all} of {@code status all} goes too. */
  private static List<String> withoutManner(List<String> words, Call call) {
    List<String> rest = words;
    while (!rest.isEmpty()
        && !Prepositions.endsInPhrase(rest)
        && (Manner.standsAfterNoun(Words.last(rest)) || isBatchOf(rest, call))) {
      rest = Words.withoutLast(rest);
    }
    return rest;
  }

  /** A batch is how something is done where it is one of something, else an entity. */
  private static boolean isBatchOf(List<String> words, Call call) {
    return Words.last(words).equals("batch")
        && ((words.size() > 1 && Singular.isPlural(words.get(words.size() - 2)))
            || call.method().parameters().stream().anyMatch(given -> given.type().many()));
  }

  /** {@code user list} is {@code user} where a list comes back. */
  private static List<String> withoutContainer(List<String> words, Call call) {
    return CONTAINERS.contains(Words.last(words)) && call.returnsMany(Words.last(words))
        ? Words.withoutLast(words)
        : words;
  }

  private static List<String> withoutTechnicalSuffix(List<String> words, Call call) {
    return words.size() > 1 && TECHNICAL.contains(Words.last(words))
        ? Words.withoutLast(words)
        : words;
  }

  /** {@code order shipped} is {@code order}; of a getter, {@code amount paid} stays. */
  private static List<String> withoutDescriptionAtEnd(List<String> words, Call call) {
    if (call.phrase().mood() == Mood.EVENT && words.size() > 1 && isDeed(Words.last(words))) {
      return Words.withoutLast(words);
    }
    boolean setsState = STATE_SETTING.contains(call.verb()) || call.phrase().mood() == Mood.EVENT;
    boolean goes =
        setsState
            ? Descriptions.isOne(Words.last(words))
            : (Descriptions.isParticiple(Words.last(words)) && !call.getsValue());
    return goes
            && words.size() > 1
            && !Descriptions.areAll(words)
            && !ORDINALS.contains(words.get(words.size() - 2))
        ? withoutDescriptionAtEnd(Words.withoutLast(words), call)
        : words;
  }

  /** Nothing but adjectives is no noun: {@code find active}, {@code enabled}. */
  private static List<String> withoutDescriptionAlone(List<String> words, Call call) {
    boolean attribute = words.size() > 1 && ATTRIBUTE_VERBS.contains(call.verb());
    boolean done = call.phrase().mood() == Mood.EVENT && words.size() == 1 && isDeed(words.get(0));
    return done || (Descriptions.areAll(words) && !attribute) ? List.of() : words;
  }

  /** {@code onDelete}: what is done, and no noun. */
  private static boolean isDeed(String word) {
    return Verbs.isOnlyVerb(word) || DEEDS.contains(word);
  }

  private static List<String> singular(List<String> words, Call call) {
    boolean deed =
        call.phrase().mood() == Mood.EVENT && words.size() > 1 && Verbs.isOnlyVerb(words.get(0));
    return Singular.of(deed ? Words.from(words, 1) : words);
  }

  private record Call(MethodFacts method, VerbPhrase phrase) {
    String verb() {
      return phrase.verb();
    }

    /** Also where a list comes back in an envelope, which is not named for a list. */
    boolean returnsMany(String container) {
      NamedType result = method.result();
      return result.many()
          || (Verbs.isReading(verb())
              && !result.isValue()
              && !Words.of(result.name()).contains(container));
    }

    boolean getsValue() {
      return (verb().equals("get") || verb().equals("read") || verb().equals("retrieve"))
          && method.result().isValue()
          && !method.result().many();
    }
  }
}
