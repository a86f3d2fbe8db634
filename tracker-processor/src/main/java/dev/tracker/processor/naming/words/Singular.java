package dev.tracker.processor.naming.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes nouns singular. */
public final class Singular {
  private static final Map<String, String> IRREGULAR =
      pairs(
          """
          people:person persons:person children:child men:man women:woman feet:foot teeth:tooth
          geese:goose mice:mouse oxen:ox indices:index vertices:vertex vortices:vortex matrices:matrix
          appendices:appendix codices:codex phenomena:phenomenon quizzes:quiz movies:movie
          cookies:cookie zombies:zombie calories:calorie rookies:rookie selfies:selfie ties:tie
          pies:pie lies:lie dies:die caches:cache niches:niche headaches:headache leaves:leaf
          lives:life knives:knife shelves:shelf halves:half wolves:wolf selves:self calves:calf
          thieves:thief wives:wife loaves:loaf scarves:scarf menus:menu gurus:guru
          shoes:shoe toes:toe canoes:canoe foes:foe taxis:taxi
          wikis:wiki emojis:emoji heroes:hero potatoes:potato
          tomatoes:tomato echoes:echo vetoes:veto cargoes:cargo embargoes:embargo axes:axis
          aliases:alias biases:bias canvases:canvas atlases:atlas gases:gas irises:iris lenses:lens
          crises:crisis theses:thesis synopses:synopsis parentheses:parenthesis hypotheses:hypothesis
          analyses:analysis diagnoses:diagnosis prognoses:prognosis syntheses:synthesis oases:oasis
          uses:use reuses:reuse excuses:excuse abuses:abuse fuses:fuse causes:cause clauses:clause
          pauses:pause houses:house warehouses:warehouse spouses:spouse metadatas:metadata
          matches:match datas:data infos:info
          """);

  private static final Set<String> UNCHANGED =
      Words.set(
          """
          series species news status statistics stats analytics settings metadata data media info
          process address access progress success business canvas bias alias atlas gas lens bus plus thus pus opus onus this axis iris ibis obs gis ais cas
          minus always has was is this its yes as us thanks goods means chassis corps crossroads
          headquarters premises proceeds arrears earnings savings logistics mathematics physics economics
          ethics graphics diagnostics basics dynamics electronics semantics genetics acoustics politics
          robotics aerobics kudos chaos cosmos thermos pos sos ios os macos dos rss sms mms aws dns tls
          https css cms gps jms sqs sns ecs eks hls kms dms ots wms lms pms oms ims sas nas bps tps fps
          nfs hdfs ntfs cvs rds saas paas iaas ms xss whereabouts scissors trousers pants jeans clothes
          kubernetes jenkins nexus redis pancreas texas christmas xmas perhaps bourgeois
          rendezvous debris apparatus odds
          """);

  private Singular() {}

  /** The last word made singular: {@code resource names} is {@code resource name}. */
  public static List<String> of(List<String> words) {
    if (words.isEmpty()) {
      return words;
    }
    String last = Words.last(words);
    String singular = ofWord(last);
    if (singular.equals(last)) {
      return words;
    }
    List<String> noun = new ArrayList<>(words);
    noun.set(words.size() - 1, singular);
    return List.copyOf(noun);
  }

  public static boolean isPlural(String word) {
    return !ofWord(word).equals(word);
  }

  private static String ofWord(String word) {
    if (IRREGULAR.containsKey(word)) {
      return IRREGULAR.get(word);
    }
    if (UNCHANGED.contains(word) || word.length() < 3 || !word.endsWith("s")) {
      return word;
    }
    if (hasEnd(word, "us", "is") && word.length() < 5) {
      return cut(word, 1); // an acronym's plural: menus are listed, mpus could not be
    }
    if (hasEnd(word, "ss", "us", "is")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (hasEnd(word, "sses", "shes", "ches", "xes", "uses", "zzes")) {
      return cut(word, 2);
    }
    return cut(word, 1);
  }

  private static boolean hasEnd(String word, String... ends) {
    return Stream.of(ends).anyMatch(word::endsWith);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static Map<String, String> pairs(String text) {
    return Stream.of(text.strip().split("\\s+"))
        .map(pair -> pair.split(":"))
        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
  }
}
