package dev.tracker.processor.naming;

import dev.tracker.processor.naming.VerbPhrase.Mood;
import dev.tracker.processor.naming.words.Descriptions;
import dev.tracker.processor.naming.words.Manner;
import dev.tracker.processor.naming.words.Singular;
import dev.tracker.processor.naming.words.TwoWordVerbs;
import dev.tracker.processor.naming.words.Verbs;
import dev.tracker.processor.naming.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the verb of a method is found: the first rule that applies. */
final class OperationRules {
  private static final Pattern DIGITS_AT_END = Pattern.compile("\\d+$");
  private static final Set<String> CALLBACKS = Words.set("on before after pre when");
  private static final Set<String> CONVERSIONS = Words.set("to as into from of");
  private static final Set<String> LISTENERS =
      Words.set("listener observer subscriber callback watcher handler interceptor hook");
  private static final Set<String> PREFIXES = Words.set("un de re dis mis");
  private static final Set<String> CONJUNCTIONS = Words.set("or and then");

  /** {@code getOrFail}: what happens where there is nothing, which is no change. */
  private static final Set<String> GIVING_UP = Words.set("throw fail empty raise ignore default");

  private static final Set<String> MEASURES =
      Words.set(
          """
          count size history status state details info statistics stats summary total types type url
          path date time rate id ids name names list map page version level
          """);

  /** Verbs that are nouns before a measure: {@code orderHistory}. */
  private static final Set<String> SELDOM_VERBS =
      Words.set(
          """
          order message file group index page queue sample contact invoice comment tag label link book
          config report result template plan
          """);

  private static final List<Rule> RULES =
      List.of(
          new Rule("callback", OperationRules::callback),
          new Rule("question", Questions::read),
          new Rule("conversion", OperationRules::conversion),
          new Rule("joined verbs", OperationRules::joinedVerbs),
          new Rule("two-word verb", OperationRules::twoWordVerb),
          new Rule("later verb", OperationRules::laterVerb),
          new Rule("new", OperationRules::creation),
          new Rule("event", OperationRules::event),
          new Rule("noun only", OperationRules::nounOnly),
          new Rule("first word", OperationRules::firstWord));

  private OperationRules() {}

  static VerbPhrase read(MethodFacts method) {
    List<String> words = withoutManner(wholeVerb(Words.of(method.name())));
    if (words.isEmpty()) {
      return VerbPhrase.order("first word", List.of(method.name()), method.name(), List.of());
    }
    for (Rule rule : RULES) {
      Optional<VerbPhrase> phrase = rule.reading().read(words, method, rule.name());
      if (phrase.isPresent()) {
        return phrase.get();
      }
    }
    throw new IllegalStateException("The last rule always applies.");
  }

  /** {@code un assign tag} is {@code unassign tag}, and {@code get1} is {@code get}. */
  private static List<String> wholeVerb(List<String> words) {
    if (words.size() > 1 && PREFIXES.contains(words.get(0))) {
      return concat(words.get(0) + words.get(1), Words.from(words, 2));
    }
    if (!words.isEmpty() && Character.isDigit(words.get(0).charAt(words.get(0).length() - 1))) {
      String verb = DIGITS_AT_END.matcher(words.get(0)).replaceAll("");
      return Verbs.isVerb(verb) ? concat(verb, Words.from(words, 1)) : words;
    }
    return words;
  }

  /** {@code bulk update prices} is {@code update prices}. */
  private static List<String> withoutManner(List<String> words) {
    int manner = 0;
    while (manner + 1 < words.size() && Manner.standsBeforeVerb(words.get(manner))) {
      manner++;
      if (Verbs.isVerb(words.get(manner)) && !Manner.standsBeforeVerb(words.get(manner))) {
        return Words.from(words, manner);
      }
    }
    return words;
  }

  /** {@code onOrderShipped}. */
  private static Optional<VerbPhrase> callback(
      List<String> words, MethodFacts method, String rule) {
    return words.size() > 1
            && (CALLBACKS.contains(words.get(0))
                || (words.get(0).equals("post") && Verbs.isOnlyVerb(words.get(1))))
        ? Optional.of(
            new VerbPhrase(
                Mood.EVENT, List.of("handle"), "handle", wholeVerb(Words.from(words, 1)), rule))
        : Optional.empty();
  }

  /** {@code toJson}, {@code fromDto}. */
  private static Optional<VerbPhrase> conversion(
      List<String> words, MethodFacts method, String rule) {
    return CONVERSIONS.contains(words.get(0)) && !method.result().isNothing()
        ? Optional.of(
            new VerbPhrase(Mood.CONVERSION, List.of("convert"), "convert", List.of(), rule))
        : Optional.empty();
  }

  /** {@code findOrCreate}, {@code fetchAndLock}. */
  private static Optional<VerbPhrase> joinedVerbs(
      List<String> words, MethodFacts method, String rule) {
    int length = 1;
    while (words.size() > length + 1
        && CONJUNCTIONS.contains(words.get(length))
        && Verbs.isVerb(words.get(length + 1))
        && !GIVING_UP.contains(words.get(length + 1))) {
      length += 2;
    }
    if (length == 1) {
      return Optional.empty();
    }
    List<String> verbs =
        words.subList(0, length).stream().filter(word -> !CONJUNCTIONS.contains(word)).toList();
    return Optional.of(
        VerbPhrase.order(
            rule, verbs, Words.joined(words.subList(0, length)), Words.from(words, length)));
  }

  /** {@code shutDown}, {@code logUserOut}. */
  private static Optional<VerbPhrase> twoWordVerb(
      List<String> words, MethodFacts method, String rule) {
    String verb = words.get(0);
    if (words.size() > 1 && TwoWordVerbs.isOne(verb, words.get(1))) {
      String whole = verb + "_" + words.get(1);
      return Optional.of(VerbPhrase.order(rule, List.of(whole), whole, Words.from(words, 2)));
    }
    if (words.size() > 2 && TwoWordVerbs.isOne(verb, Words.last(words))) {
      String whole = verb + "_" + Words.last(words);
      return Optional.of(
          VerbPhrase.order(rule, List.of(whole), whole, Words.withoutLast(Words.from(words, 1))));
    }
    return Optional.empty();
  }

  /** {@code findUserOrCreate}: the verb that changes something is not hidden. */
  private static Optional<VerbPhrase> laterVerb(
      List<String> words, MethodFacts method, String rule) {
    if (!Verbs.isReading(words.get(0)) && !Verbs.isComputing(words.get(0))) {
      return Optional.empty();
    }
    for (int i = 2; i + 1 < words.size(); i++) {
      String verb = words.get(i + 1);
      if (words.get(i).equals("by")) {
        return Optional.empty();
      }
      if (CONJUNCTIONS.contains(words.get(i))
          && EffectRules.isChanging(verb)
          && Verbs.isOnlyVerb(verb)
          && !GIVING_UP.contains(verb)) {
        return Optional.of(
            VerbPhrase.order(
                rule,
                List.of(words.get(0), verb),
                Words.joined(List.of(words.get(0), words.get(i), verb)),
                words.subList(1, i)));
      }
    }
    return Optional.empty();
  }

  /** {@code newTask}. */
  private static Optional<VerbPhrase> creation(
      List<String> words, MethodFacts method, String rule) {
    return words.get(0).equals("new")
        ? Optional.of(VerbPhrase.order(rule, List.of("create"), "create", Words.from(words, 1)))
        : Optional.empty();
  }

  /** {@code orderCancelled} of a listener, {@code tenantRemoved} of anyone. */
  private static Optional<VerbPhrase> event(List<String> words, MethodFacts method, String rule) {
    List<String> kind = Words.of(method.interfaceName());
    boolean listens = !kind.isEmpty() && LISTENERS.contains(Words.last(kind));
    return method.result().isNothing()
            && (listens || words.size() > 1)
            && (Descriptions.isParticiple(Words.last(words))
                || (listens && Words.last(words).endsWith("ing")))
            && (listens ? !Verbs.isOnlyVerb(words.get(0)) : !Verbs.isVerb(words.get(0)))
        ? Optional.of(new VerbPhrase(Mood.EVENT, List.of("handle"), "handle", words, rule))
        : Optional.empty();
  }

  /** {@code userCount()}, {@code orderHistory(customerId)}. */
  private static Optional<VerbPhrase> nounOnly(
      List<String> words, MethodFacts method, String rule) {
    return !method.result().isNothing() && (isNoun(words, method) || isMeasure(words, method))
        ? Optional.of(new VerbPhrase(Mood.NOUN, List.of("get"), "get", words, rule))
        : Optional.empty();
  }

  /** A word that is not known as a verb, and has something of a noun. */
  private static boolean isNoun(List<String> words, MethodFacts method) {
    String first = words.get(0);
    return !Verbs.isVerb(first)
        && (method.parameters().isEmpty()
            || Verbs.isNoun(first)
            || Descriptions.isOne(first)
            || Singular.isPlural(first)
            || MEASURES.contains(Words.last(words))
            || Entity.of(method.result()).words().contains(Words.last(words)));
  }

  /** A word that is a verb elsewhere: {@code order history} tells no order. */
  private static boolean isMeasure(List<String> words, MethodFacts method) {
    boolean accessor =
        words.size() == 1 && method.parameters().isEmpty() && method.result().isValue();
    return SELDOM_VERBS.contains(words.get(0))
        && (accessor || (words.size() > 1 && MEASURES.contains(Words.last(words))));
  }

  private static Optional<VerbPhrase> firstWord(
      List<String> words, MethodFacts method, String rule) {
    return Optional.of(
        VerbPhrase.order(rule, List.of(words.get(0)), words.get(0), Words.from(words, 1)));
  }

  private static List<String> concat(String first, List<String> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }

  private record Rule(String name, Reading reading) {}

  /** Finds the verb, or leaves it to the next rule. */
  interface Reading {
    Optional<VerbPhrase> read(List<String> words, MethodFacts method, String rule);
  }
}
