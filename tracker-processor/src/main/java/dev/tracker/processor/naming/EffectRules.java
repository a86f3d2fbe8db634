package dev.tracker.processor.naming;

import dev.tracker.processor.naming.VerbPhrase.Mood;
import dev.tracker.processor.naming.words.Prepositions;
import dev.tracker.processor.naming.words.Verbs;
import dev.tracker.processor.naming.words.Words;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Whether an audit trail would miss the call: the first rule that applies. */
final class EffectRules {
  private static final String READ = "READ";
  private static final String CHANGE = "CHANGE";

  private static final Set<String> BUILDERS = Words.set("builder");
  private static final Set<String> QUERIES =
      Words.set("query report criteria specification predicate spec");
  private static final Set<String> DOCUMENTS =
      Words.set(
          """
          report document pdf csv response descriptor content preview data dto result model summary
          statistics chart image template text html view html proposal estimate payload
          """);
  private static final Set<String> RUNNING = Words.set("execute run perform do make start");
  private static final Set<String> LOOKING =
      Words.set("query search report count lookup select check validation export");
  private static final Set<String> STREAMS =
      Words.set("stream reader channel cursor iterator scanner resource");

  private static final List<Rule> RULES =
      List.of(
          new Rule("question", READ, (call, phrase) -> phrase.mood() == Mood.QUESTION),
          new Rule("conversion", READ, (call, phrase) -> phrase.mood() == Mood.CONVERSION),
          new Rule("noun only", READ, (call, phrase) -> phrase.mood() == Mood.NOUN),
          new Rule("event", CHANGE, (call, phrase) -> phrase.mood() == Mood.EVENT),
          new Rule("builder", READ, (call, phrase) -> isNamed(call.result(), BUILDERS)),
          new Rule("query object", READ, EffectRules::makesQuery),
          new Rule("changing verb", CHANGE, EffectRules::joinsChange),
          new Rule("reading verb", READ, (call, phrase) -> Verbs.isReading(phrase.verb())),
          new Rule("flushes", READ, EffectRules::flushes),
          new Rule("runs a query", READ, EffectRules::runsQuery),
          new Rule("keeps what it computes", CHANGE, EffectRules::keeps),
          new Rule("computing verb", READ, (call, phrase) -> Verbs.isComputing(phrase.verb())),
          new Rule("makes a value", READ, EffectRules::makesValue),
          new Rule("tests", READ, EffectRules::tests),
          new Rule("opens a stream", READ, EffectRules::opensStream),
          new Rule("changing verb", CHANGE, (call, phrase) -> true));

  private EffectRules() {}

  static Named read(MethodFacts method, VerbPhrase phrase) {
    return RULES.stream()
        .filter(rule -> rule.condition().test(method, phrase))
        .findFirst()
        .map(rule -> new Named(rule.effect(), rule.name()))
        .orElseThrow();
  }

  /** Whether a verb alone tells a change. */
  static boolean isChanging(String verb) {
    return Verbs.isVerb(verb)
        && !Verbs.isReading(verb)
        && !Verbs.isComputing(verb)
        && !Verbs.isMaking(verb);
  }

  /** What is found or kept is a query; {@code createTaskQuery()} makes one to be run. */
  private static boolean makesQuery(MethodFacts method, VerbPhrase phrase) {
    String entity = Words.last(InterfaceNoun.of(method.interfaceName()));
    return isNamed(method.result(), QUERIES)
        && !isNamed(method.result(), Set.of(entity))
        && method.parameters().stream().allMatch(given -> Bystanders.isContext(given.type()));
  }

  private static boolean joinsChange(MethodFacts method, VerbPhrase phrase) {
    return phrase.verbs().size() > 1 && phrase.verbs().stream().anyMatch(EffectRules::isChanging);
  }

  /** {@code flush()} of all that is pending: each change of it was a call before. */
  private static boolean flushes(MethodFacts method, VerbPhrase phrase) {
    return phrase.verbs().equals(List.of("flush"))
        && phrase.rest().isEmpty()
        && method.parameters().stream().allMatch(given -> Bystanders.isContext(given.type()));
  }

  /** {@code executeQuery}, {@code runReport}. */
  private static boolean runsQuery(MethodFacts method, VerbPhrase phrase) {
    List<String> noun = Prepositions.nounOf(phrase.rest());
    return RUNNING.contains(phrase.verb())
        && !method.result().isNothing()
        && !noun.isEmpty()
        && LOOKING.contains(Words.last(noun));
  }

  /** Who computes and returns nothing has stored something, or handed it to a parameter. */
  private static boolean keeps(MethodFacts method, VerbPhrase phrase) {
    return method.result().isNothing()
        && (Verbs.isComputing(phrase.verb()) || Verbs.isMaking(phrase.verb()))
        && !handsOn(method);
  }

  private static boolean handsOn(MethodFacts method) {
    return method.parameters().stream().anyMatch(given -> given.type().isSink());
  }

  /** {@code byte[] generatePdf()}: what comes back is all there is. */
  private static boolean makesValue(MethodFacts method, VerbPhrase phrase) {
    return Verbs.isMaking(phrase.verb())
        && (method.result().isValue() || isNamed(method.result(), DOCUMENTS));
  }

  private static boolean tests(MethodFacts method, VerbPhrase phrase) {
    return Verbs.isTesting(phrase.verb()) && method.result().isTruth();
  }

  private static boolean opensStream(MethodFacts method, VerbPhrase phrase) {
    return phrase.verb().equals("open") && isNamed(method.result(), STREAMS);
  }

  private static boolean isNamed(NamedType type, Set<String> lastWords) {
    List<String> words = Words.of(type.name());
    return !words.isEmpty() && lastWords.contains(Words.last(words));
  }

  private record Rule(String name, String effect, BiPredicate<MethodFacts, VerbPhrase> condition) {}
}
