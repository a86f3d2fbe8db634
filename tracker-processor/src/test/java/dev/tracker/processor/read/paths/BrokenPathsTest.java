package dev.tracker.processor.read.paths;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.read.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a path does not resolve, and what would. */
class BrokenPathsTest {
  private static final String TYPES =
      "record Owner(String mail) {} "
          + "class Bean { public void clear() {} public String tag(String name) { return name; }"
          + " public static int count() { return 0; } public static final int MAX = 1;"
          + " private String secret; private int hidden() { return 0; }"
          + " public int ping() throws IOException { return 0; }"
          + " public int pong() throws IllegalStateException { return 0; }"
          + " public String isText() { return ''; } public String getURL() { return ''; }"
          + " Owner owner; } ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p. | MALFORMED | p.",
        ".p | MALFORMED | .p",
        "p..mail | MALFORMED | p..mail",
        "p mail | MALFORMED | p mail",
        "p.mail() | MALFORMED | p.mail()",
        "'' | MALFORMED | ''",
        "q | UNKNOWN_ROOT | q",
        "q.mail | UNKNOWN_ROOT | q",
        "result | RESULT_BEFORE_CALL | result",
        "result.mail | RESULT_BEFORE_CALL | result",
        "p.mial | UNKNOWN_NAME | mial",
        "p.owner.mial | UNKNOWN_NAME | mial",
        "p.text | UNKNOWN_NAME | text",
        "p.url | UNKNOWN_NAME | url",
        "n.digits | NO_MEMBERS | digits",
        "p.pong.digits | NO_MEMBERS | digits",
        "a.size | UNKNOWN_NAME | size",
        "a.length.digits | NO_MEMBERS | digits",
        "p.clear | VOID_ACCESSOR | clear",
        "p.tag | PARAMETERS | tag",
        "p.count | STATIC | count",
        "p.MAX | STATIC | MAX",
        "p.secret | INACCESSIBLE | secret",
        "p.hidden | INACCESSIBLE | hidden",
        "p.ping | CHECKED_EXCEPTION | ping",
      })
  void sayWhy(String path, Fault fault, String segment) {
    BrokenPath broken = read("Owner add(Bean p, int n, String[] a)", path);

    assertThat(broken.fault()).isEqualTo(fault);
    assertThat(broken.segment()).isEqualTo(segment);
    assertThat(broken.text()).isEqualTo(path);
  }

  @Test
  void sayWhereAnUnknownNameWasSought() {
    BrokenPath broken = read("Owner add(Bean p)", "p.owner.mial");

    assertThat(broken.owner()).isEqualTo("com.acme.Owner");
    assertThat(broken.candidates()).containsExactly("p.owner.mail");
  }

  @Test
  void listWhatResolvesOfABean() {
    assertThat(read("void add(Bean p)", "p.x").candidates())
        .containsExactly("p.URL", "p.owner", "p.pong");
  }

  @Test
  void listWhatResolvesOfAnArray() {
    assertThat(read("void add(int[] p)", "p.size").candidates()).containsExactly("p.length");
  }

  @Test
  void listRoots() {
    assertThat(read("Owner add(Bean p, int n)", "q").candidates())
        .containsExactly("p", "n", "result");
    assertThat(read("void add(Bean p, int n)", "q").candidates()).containsExactly("p", "n");
  }

  @Test
  void knowThatNothingIsReturned() {
    Snippet snippet =
        Snippet.of(
            "interface Backends { @TrackActivity(changeId = 'result.id') void add(int n); }");

    BrokenPath broken = (BrokenPath) snippet.change().id().path();
    assertThat(broken.fault()).isEqualTo(Fault.RESULT_OF_VOID);
    assertThat(broken.owner()).isEqualTo("add");
    assertThat(broken.candidates()).containsExactly("n");
  }

  @Test
  void takeTheNamesOfARedeclaredMethod() {
    Snippet snippet =
        Snippet.of(
            "interface Backends extends java.util.concurrent.Executor {"
                + " @Override @TrackActivity(args = 'task') void execute(Runnable command); }");
    BrokenPath broken = snippet.brokenPath();

    assertThat(broken.fault()).isEqualTo(Fault.UNKNOWN_ROOT);
    assertThat(broken.candidates()).containsExactly("command");
  }

  @Test
  void knowThatAMemberOfAnotherPackageIsNotAccessible() {
    assertThat(elsewhere("thing.own").fault()).isEqualTo(Fault.INACCESSIBLE);
    assertThat(elsewhere("thing.shielded").fault()).isEqualTo(Fault.INACCESSIBLE);
  }

  /** Its public members would not help: they cannot be called on it. */
  @Test
  void knowThatATypeOfAnotherPackageIsNotAccessible() {
    BrokenPath broken = elsewhere("thing.part.name");

    assertThat(broken.fault()).isEqualTo(Fault.INACCESSIBLE);
    assertThat(broken.segment()).isEqualTo("name");
    assertThat(broken.candidates()).isEmpty();
  }

  private static BrokenPath elsewhere(String path) {
    return Snippet.of(
            "interface Backends { @TrackActivity(args = '"
                + path
                + "') void add(org.other.Thing thing); }")
        .with(
            "org.other.Thing",
            "package org.other; public class Thing { String own() { return null; }"
                + " protected String shielded() { return null; }"
                + " public Part part() { return null; } }"
                + " class Part { public String name() { return null; } }")
        .brokenPath();
  }

  /** Of what is written in other languages of paths, what says the same here, if it resolves. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p.getOwner().mail | p.owner.mail",
        "p.owner().mail() | p.owner.mail",
        "p.getURL() | p.URL",
        "p?.owner?.mail | p.owner.mail",
        "p!!.owner.mail | p.owner.mail",
        "#p.owner.mail | p.owner.mail",
        "${p.owner.mail} | p.owner.mail",
        "{p.owner} | p.owner",
        "p.owner.mail; | p.owner.mail",
        "p::pong | p.pong",
        "p.toString() | p.toString",
        "p.pong == true | p.pong",
      })
  void proposeWhatResolves(String path, String meant) {
    assertThat(read("void add(Bean p)", path).candidates()).containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"p.getNothing()", "p.tag(1)", "p.pong > 1", "!p.pong", "p.pong + 1", "p.pong == 1"})
  void proposeNothingThatDoesNot(String path) {
    assertThat(read("void add(Bean p)", path).candidates()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Optional<Owner> | result != null | result.present",
        "Optional<Owner> | result.isPresent() | result.present",
        "Owner | result != null | ''",
        "Owner | result.getMail() | ''",
        "Answer | result.isRight() | result.right",
        "Answer | result.right == true | result.right",
        "Answer | result.right != false | result.right",
        "Answer | result.right == false | ''",
        "Answer | !result.right | ''",
        "Integer | result > 0 | result",
        "int | result != 0 | result",
        "long | result >= 1L | result",
        "int | result > 1 | ''",
        "double | result > 0 | ''",
        "List<Owner> | result.size() > 0 | result.size",
        "List<Owner> | !result.isEmpty() | result",
        "Owner[] | result.length != 0 | result.length",
        "List<Owner> | result != null | result",
      })
  void proposeConditionsThatMeanTheSame(String type, String condition, String meant) {
    BrokenPath broken =
        (BrokenPath)
            Snippet.of(
                    TYPES
                        + "record Answer(boolean right) {}"
                        + "interface Backends { @TrackActivity(changeIf = '"
                        + condition
                        + "') "
                        + type
                        + " put(String id); }")
                .change()
                .condition()
                .path();

    assertThat(broken.fault()).isEqualTo(Fault.MALFORMED);
    assertThat(String.join(",", broken.candidates())).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "List<Owner> p | NAME_OF_ELEMENTS",
        "Owner[] p | NAME_OF_ELEMENTS",
        "Set<? extends Owner> p | NAME_OF_ELEMENTS",
        "java.util.stream.Stream<Owner> p | NAME_OF_ELEMENTS",
        "List<String> p | UNKNOWN_NAME",
        "Map<String, Owner> p | NAME_IN_MAP",
      })
  void knowWhatIsHeld(String parameter, Fault fault) {
    BrokenPath broken = read("void add(" + parameter + ")", "p.mail");

    assertThat(broken.fault()).isEqualTo(fault);
    assertThat(broken.segment()).isEqualTo("mail");
  }

  /** What compares is no key, and what joins conditions no filter. */
  @ParameterizedTest
  @ValueSource(strings = {"p != null", "p.pong >= 1", "p.pong <= 1", "p == p", "p || p"})
  void areReadWhole(String text) {
    assertThat(read("void add(Bean p)", text).text()).isEqualTo(text);
  }

  private static BrokenPath read(String method, String path) {
    return Snippet.of(
            TYPES + "interface Backends { @TrackActivity(args = '" + path + "') " + method + "; }")
        .brokenPath();
  }
}
