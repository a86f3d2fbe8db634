package dev.tracker.processor.naming;

import java.util.List;

/**
 * A method's name with its verb told from the rest.
 *
 * @param mood what kind of sentence the name is
 * @param verbs the verbs, of which the operation is joined
 * @param operation the verb as it is reported
 * @param rest the words after the verb: the noun, and what follows it
 * @param rule the rule that found the verb
 */
record VerbPhrase(Mood mood, List<String> verbs, String operation, List<String> rest, String rule) {

  enum Mood {
    /** Something is to be done, or told. */
    ORDER,
    /** Something is asked: {@code isActive}. */
    QUESTION,
    /** Something has happened, or is about to: {@code onOrderShipped}. */
    EVENT,
    /** One thing becomes another: {@code toJson}. */
    CONVERSION,
    /** No verb at all: {@code orderHistory}. */
    NOUN
  }

  static VerbPhrase order(String rule, List<String> verbs, String operation, List<String> rest) {
    return new VerbPhrase(Mood.ORDER, verbs, operation, rest, rule);
  }

  String verb() {
    return verbs.get(0);
  }
}
