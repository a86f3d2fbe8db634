package dev.tracker.processor.naming;

import dev.tracker.processor.naming.words.Prepositions;
import dev.tracker.processor.naming.words.Singular;
import dev.tracker.processor.naming.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a method's name filters by: the ids of other entities, which are not what it changes. */
final class Criteria {
  private static final Set<String> OWN =
      Words.set("id ids uuid uuids key keys name names code primary_key identifier it example");
  private static final Set<String> ENDS = Words.set("and or order");

  private final Entity subject;
  private final List<List<String>> named;

  private Criteria(Entity subject, List<List<String>> named) {
    this.subject = subject;
    this.named = named;
  }

  /** The criteria after {@code By}, and those after {@code For} where many are changed. */
  static Criteria of(MethodFacts method, VerbPhrase phrase, Entity subject) {
    List<String> words = phrase.rest();
    List<String> noun = Prepositions.nounOf(words);
    boolean many = !noun.isEmpty() && Singular.isPlural(Words.last(noun));
    List<List<String>> found = new ArrayList<>();
    for (int i = noun.size(); i < words.size(); i++) {
      if (words.get(i).equals("by") || (many && Set.of("for", "of", "in").contains(words.get(i)))) {
        split(Words.from(words, i + 1), found);
        break;
      }
    }
    found.removeIf(words1 -> isOwn(words1, subject));
    return new Criteria(subject, List.copyOf(found));
  }

  private static void split(List<String> words, List<List<String>> found) {
    List<String> criterion = new ArrayList<>();
    for (String word : words) {
      if (ENDS.contains(word)) {
        found.add(List.copyOf(criterion));
        criterion.clear();
      } else {
        criterion.add(word);
      }
    }
    found.add(List.copyOf(criterion));
    found.removeIf(List::isEmpty);
  }

  private static boolean isOwn(List<String> criterion, Entity subject) {
    return OWN.contains(Words.joined(criterion))
        || OWN.contains(criterion.get(0))
        || subject.nearness(withoutId(criterion)) == Entity.Nearness.SAME;
  }

  /** Whether the name filters by anything of another entity. */
  boolean areGiven() {
    return !named.isEmpty();
  }

  /** Whether a parameter is one of the criteria. */
  boolean include(List<String> owner) {
    return named.stream()
        .map(Criteria::withoutId)
        .map(Singular::of)
        .anyMatch(
            criterion ->
                subject.nearness(owner) != Entity.Nearness.SAME
                    && (Words.endsWith(criterion, owner) || Words.endsWith(owner, criterion)));
  }

  private static List<String> withoutId(List<String> words) {
    return words.size() > 1 && OWN.contains(Words.last(words)) ? Words.withoutLast(words) : words;
  }
}
