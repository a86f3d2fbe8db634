package dev.tracker.processor.naming.words;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verbs of two words, such as {@code shut down}, and what is made of them. */
public final class TwoWordVerbs {
  private static final Map<String, Set<String>> BY_PARTICLE =
      Map.ofEntries(
          Map.entry(
              "up",
              Words.set(
                  """
                  set sign start clean back warm look pick bring boot wake follow power scale speed spin
                  ramp top split tidy wind move mark sum roll round size step fire build open free catch
                  hang level line link lock match mix pair pull push queue stack wrap blow break buy
                  call check clear close come cover draw dress dry end fill give go grow heat hold
                  keep light meet mess mop open pay pop prop put save send shut sort stand store
                  take team think tie turn use vote
                  """)),
          Map.entry(
              "down",
              Words.set(
                  """
                  shut tear scale count slow break drill ramp mark power spin wind cool write pull push
                  move step bring close cut drop lock log melt narrow pin play put roll run settle sit spin
                  strip take throttle track turn vote water wear boil burn bear calm dial dumb
                  """)),
          Map.entry(
              "out",
              Words.set(
                  """
                  check log sign opt time roll carry pay cash phase rule sort lay zoom swap fan scale
                  fade fill give hand leave lock move pick point print pull push read send shut
                  spread start stream take test throw try turn wipe work write buy call clear clock close
                  cross crowd cut drop dump even figure fish hide hire lend mail map mask opt pass
                  single sell sketch spell stamp stay step switch wait walk wash wear
                  """)),
          Map.entry(
              "off",
              Words.set(
                  """
                  sign log turn switch power write cut kick drop hand lay pay back break call cast
                  charge cool drive go hold lead level pass pull put ring round sell send shut spin split
                  start take tell top trade wipe
                  """)),
          Map.entry(
              "in",
              Words.set(
                  "sign log check opt fill plug dial zoom clock punch scale swap cash phase fade"
                      + " build")),
          Map.entry("on", Words.set("log turn switch sign power hold carry add pass move")),
          Map.entry(
              "back",
              Words.set(
                  """
                  roll fall send put give call hold pay play read write pull push hand claim charge buy
                  bring date fight go log move plow report scale step switch sync take talk trade
                  turn win
                  """)),
          Map.entry(
              "over",
              Words.set(
                  "hand take roll fail carry turn switch hold cut change start pass flip go")),
          Map.entry("away", Words.set("give put throw take clear pass go lock file send")),
          Map.entry("through", Words.set("pass fall go run page follow carry put cut")),
          Map.entry("forward", Words.set("carry roll bring fast move put step play")),
          Map.entry("aside", Words.set("set put lay move")),
          Map.entry("each", Words.set("for")),
          Map.entry("of", Words.set("index")),
          Map.entry("around", Words.set("turn pass move work")),
          Map.entry("apart", Words.set("take tell break set")));

  private TwoWordVerbs() {}

  public static boolean isOne(String verb, String particle) {
    return BY_PARTICLE.getOrDefault(particle, Set.of()).contains(verb);
  }

  /** Whether two words at an index are one verb, or what was done by it: {@code logged in}. */
  public static boolean isAt(List<String> words, int index) {
    return index + 1 < words.size()
        && Descriptions.infinitives(words.get(index)).stream()
            .anyMatch(verb -> isOne(verb, words.get(index + 1)));
  }
}
