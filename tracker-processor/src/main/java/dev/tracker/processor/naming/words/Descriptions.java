package dev.tracker.processor.naming.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells adjectives and participles from nouns. */
public final class Descriptions {
  private static final Set<String> ADJECTIVES =
      Words.set(
          """
          able absent active actual alive allowable ambiguous anonymous applicable approximate automatic
          available aware bad bad balanced basic big blank busy certain clean clear closed cold common
          compatible complete complex compliant confidential consistent correct current custom
          daily dead default dirty distinct double due dynamic early effective eligible empty enough
          equal even exact exclusive existing expensive explicit external extra false fast
          final finite fixed flexible foreign fresh full functional future general generic global
          happy hard healthy high hot identical idle illegal immutable implicit important inactive
          incomplete incompatible incorrect independent ineligible initial inner internal invalid
          invisible large last late latest legal live local logical long loose low main major mandatory
          mature minor missing modified monthly mutable native negative
          new next nonempty normal null obsolete odd offline ok old older online open optional original
          orphan other outer outdated outstanding overdue own partial past pending permanent persistent
          personal physical pinned polymorphic popular positive possible present previous
          primary prior private pristine public quick quiet random rare raw reachable read ready real
          recent recursive redundant regular related relevant reliable remote responsible rich
          robust safe same satisfied scalar secondary secure selective sensitive separate shared
          short sick significant similar simple slow small soft special specific spent stable stale
          static sticky strict strong stuck subsequent successful sufficient suitable synchronous
          temporary tertiary thin tight transient transitive true ubiquitous ultimate
          unable unambiguous unavailable unaware uneven unhealthy unique universal unknown unpaid
          unread unsafe unsold unstable untouched up upcoming upper urgent usable valid vacant verbose
          virtual visible void volatile weak weekly whole wide wrong yearly young younger
          newer bigger smaller larger greater less least most more fewer fully partially recently
          currently already still always never newly highly previously
          """);

  private static final Set<String> IRREGULAR_PARTICIPLES =
      Words.set(
          """
          built sent paid unpaid sold unsold lost made done begun run held kept met seen shown
          taken written driven chosen frozen broken given hidden known unknown drawn thrown grown born
          won bought brought caught taught thought understood stuck spent shut stolen spoken worn torn sworn flown overridden overwritten rewritten forgotten
          withdrawn undone rebuilt resent overdrawn drunk lent bent dealt felt meant said told swept
          withheld upheld older newer younger bigger smaller larger greater less higher lower longer
          shorter later earlier
          """);

  /** Go on now, in names; most other gerunds are nouns: {@code booking}, {@code setting}. */
  private static final Set<String> GERUNDS =
      Words.set(
          """
          pending running missing waiting remaining existing outstanding incoming outgoing upcoming
          expiring trending loading closing ongoing working starting stopping changing conflicting
          overlapping dangling blocking failing executing
          """);

  private static final Set<String> NOUNS_IN_ED =
      Words.set(
          "feed seed need speed deed bed breed weed shed sled hundred thread bread lead embed"
              + " newsfeed creed greed reed steed moped ted med led red");

  private static final Set<String> NOUNS_IN_ABLE =
      Words.set(
          "table variable cable executable receivable payable deliverable bible syllable datatable"
              + " timetable lovable collectible deductible consumable wearable callable runnable");

  private static final Map<String, String> INFINITIVES =
      Map.of(
          "built", "build", "sold", "sell", "paid", "pay", "held", "hold", "given", "give", "taken",
          "take", "written", "write", "broken", "break", "left", "leave");

  private Descriptions() {}

  public static boolean isOne(String word) {
    return ADJECTIVES.contains(word) || isParticiple(word) || isShapedAsAdjective(word);
  }

  /** What was done to something: {@code shipped}, {@code paid}. */
  public static boolean isParticiple(String word) {
    return IRREGULAR_PARTICIPLES.contains(word)
        || GERUNDS.contains(word)
        || (word.length() > 3 && word.endsWith("ed") && !NOUNS_IN_ED.contains(word));
  }

  private static boolean isShapedAsAdjective(String word) {
    return word.length() > 5
        && (word.endsWith("able") || word.endsWith("ible") || word.endsWith("less"))
        && !NOUNS_IN_ABLE.contains(word);
  }

  /** The verbs that a word may be a form of, itself included: {@code logged} is {@code log}. */
  public static List<String> infinitives(String word) {
    List<String> verbs = new ArrayList<>(List.of(word));
    if (INFINITIVES.containsKey(word)) {
      verbs.add(INFINITIVES.get(word));
    }
    if (word.length() > 3 && word.endsWith("ed")) {
      String stem = word.substring(0, word.length() - 2);
      verbs.add(stem);
      verbs.add(stem + "e");
      verbs.add(stem.substring(0, stem.length() - 1));
    }
    return verbs;
  }

  /** Without what comes before the noun: {@code inactive scheduled action} is {@code action}. */
  public static List<String> withoutLeading(List<String> words) {
    List<String> rest = words;
    while (rest.size() > 1 && isOne(rest.get(0))) {
      rest = Words.from(rest, 1);
    }
    return rest;
  }

  public static boolean areAll(List<String> words) {
    return words.stream().allMatch(Descriptions::isOne);
  }
}
