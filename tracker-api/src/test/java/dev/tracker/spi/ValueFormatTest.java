package dev.tracker.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.util.AbstractMap.SimpleEntry;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueFormatTest {
  private final ValueFormat format = ValueFormat.standard();

  private record Backend(String name, int port) {}

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(null, "null"),
        Arguments.of("", ""),
        Arguments.of("a 'b' = {c}", "a 'b' = {c}"),
        Arguments.of(CharBuffer.wrap("text"), "text"),
        Arguments.of(1.5, "1.5"),
        Arguments.of(new Backend("x", 80), "Backend[name=x, port=80]"),
        Arguments.of(String.class, "class java.lang.String"),
        Arguments.of(new IllegalStateException("no"), "java.lang.IllegalStateException: no"),
        Arguments.of(Optional.of("x"), "x"),
        Arguments.of(Optional.of(Optional.of(List.of("x"))), "[x]"),
        Arguments.of(Optional.empty(), "null"),
        Arguments.of("chars".toCharArray(), "chars"),
        Arguments.of(new int[] {1, 2}, "[1, 2]"),
        Arguments.of(new boolean[] {true}, "[true]"),
        Arguments.of(new byte[0], "[]"),
        Arguments.of(new Object[] {"a", null, new long[] {3}}, "[a, null, [3]]"),
        Arguments.of(Arrays.asList("a", null, Optional.of("b")), "[a, null, b]"),
        Arguments.of(new SimpleEntry<>("a", 1), "{a=1}"),
        Arguments.of(Map.of(), "{}"),
        Arguments.of(Map.of("a", List.of(Map.of("b", 1))), "{a=[{b=1}]}"),
        Arguments.of(Collections.singletonMap(null, null), "{null=null}"),
        Arguments.of(List.of(new Backend("x", 80)), "['Backend[name=x, port=80]']"),
        Arguments.of(
            List.of("a, b", "", "it's", "back\\slash"), "['a, b', '', 'it\\'s', 'back\\\\slash']"),
        Arguments.of(Map.of("a=1, b", "c"), "{'a=1, b'=c}"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void valuesAreWrittenByContent(@Nullable Object value, String text) {
    assertThat(format.format(value)).isEqualTo(text);
  }

  @Test
  void secretsAreReplacedAtAnyDepth() {
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("name", "ada");
    user.put("userPassword", "hunter2");
    user.put("logins", List.of(Map.of("accessToken", "t-1"), new SimpleEntry<>("API-KEY", "k")));
    user.put("devices", new Object[] {Optional.of(Map.of("session_id", List.of("s")))});
    user.put("secrets", Map.of("a", "b"));
    user.put("max_tokens", 5);

    assertThat(format.format(user))
        .isEqualTo(
            "{name=ada, userPassword=[REDACTED],"
                + " logins=[{accessToken=[REDACTED]}, {API-KEY=[REDACTED]}],"
                + " devices=[{session_id=[REDACTED]}], secrets=[REDACTED], max_tokens=5}");
  }

  private record Login(String user, String password) {}

  private record Session(Login login, List<Map<String, String>> cookies, Object any) {}

  private record Discreet(String password) {
    @Override
    public String toString() {
      return "Discreet " + password;
    }
  }

  private record Written(List<String> parts) {
    @Override
    public String toString() {
      return "in its own words";
    }
  }

  private record Failing(String token, List<String> parts) {
    @Override
    @SuppressWarnings("UnusedMethod") // read as a component
    public List<String> parts() {
      throw new IllegalStateException("no parts");
    }
  }

  @Test
  void componentsOfRecordsAreFields() {
    Login login = new Login("ada", "hunter2");

    assertThat(format.format(login)).isEqualTo("Login[user=ada, password=[REDACTED]]");
    assertThat(format.withRedaction(Redaction.of("user")).format(login))
        .isEqualTo("Login[user=[REDACTED], password=hunter2]");
    assertThat(format.withRedaction(Redaction.none()).format(login)).isEqualTo(login.toString());
    assertThat(format.format(Map.of("login", Optional.of(login))))
        .isEqualTo("{login=Login[user=ada, password=[REDACTED]]}");
    assertThat(format.format(new Discreet("hunter2"))).isEqualTo("Discreet[password=[REDACTED]]");
  }

  @Test
  void recordsInRecordsReadAsTheirOwnText() {
    record Zone(String zone) {}
    record Cluster(String name, Zone region, List<Zone> others) {}
    Cluster cluster = new Cluster("a", new Zone("eu-1"), List.of(new Zone("eu-2")));

    assertThat(format.format(cluster)).isEqualTo(cluster.toString());
  }

  @Test
  void mapsInListsInRecordsAreLookedInto() {
    Object session =
        new Session(
            new Login("ada", "hunter2"),
            List.of(Map.of("accessToken", "t-1")),
            new Object[] {Map.of("apiKey", "k-1")});

    assertThat(format.format(session))
        .isEqualTo(
            "Session[login=Login[user=ada, password=[REDACTED]],"
                + " cookies=[REDACTED], any=[{apiKey=[REDACTED]}]]");
    assertThat(format.withRedaction(Redaction.of("accessToken")).format(List.of(session)))
        .contains("cookies=[{accessToken=[REDACTED]}]")
        .doesNotContain("t-1");
  }

  @Test
  void recordsKeepTheirOwnWordsWhereNothingIsSecret() {
    assertThat(format.format(new Written(List.of("a")))).isEqualTo("in its own words");
    assertThat(format.format(new Failing("t-1", List.of())))
        .isEqualTo("Failing[token=[REDACTED], parts='[parts failed: IllegalStateException]']");
  }

  @Test
  void aFieldsNameCounts() {
    assertThat(format.format("password", "hunter2")).isEqualTo("[REDACTED]");
    assertThat(format.format("name", "ada")).isEqualTo("ada");
    assertThat(format.withRedaction(Redaction.of("name")).format("name", "ada"))
        .isEqualTo("[REDACTED]");
  }

  @Test
  void aSecretIsNotLookedAt() {
    Object untouchable =
        new Object() {
          @Override
          public String toString() {
            throw new OutOfMemoryError("looked at");
          }
        };

    assertThat(format.format(Map.of("password", untouchable))).isEqualTo("{password=[REDACTED]}");
  }

  @Test
  void aSecretKeyIsKnownEvenWhereItIsCut() {
    String key = "x".repeat(2_000) + "_password";

    assertThat(format.format(Map.of(key, "hunter2")))
        .contains("…(cut, 2009 chars)")
        .endsWith("=[REDACTED]}");
  }

  @Test
  void oversizedTextIsCutAndSaysSo() {
    assertThat(format.format("x".repeat(1_000))).isEqualTo("x".repeat(1_000));
    assertThat(format.format("x".repeat(12_345)))
        .isEqualTo("x".repeat(1_000) + "…(cut, 12345 chars)");
    assertThat(format.withMaxLength(2).format("abc".toCharArray())).isEqualTo("ab…(cut, 3 chars)");
    assertThat(format.withMaxLength(0).format("abc")).isEqualTo("…(cut, 3 chars)");
    assertThat(format.withMaxLength(2).format(new Backend("x", 1))).isEqualTo("Ba…(cut, 23 chars)");
  }

  @Test
  void aPairOfSurrogatesIsNotCutInTwo() {
    assertThat(format.withMaxLength(2).format("a\ud83d\ude00b")).isEqualTo("a…(cut, 4 chars)");
    assertThat(format.withMaxLength(3).format("a\ud83d\ude00b"))
        .isEqualTo("a\ud83d\ude00…(cut, 4 chars)");
  }

  @Test
  void oversizedContainersAreCutAndSaySo() {
    ValueFormat two = format.withMaxEntries(2);

    assertThat(two.format(List.of(1, 2))).isEqualTo("[1, 2]");
    assertThat(two.format(Collections.nCopies(1_000_000, 1)))
        .isEqualTo("[1, 1, …(cut, size 1000000)]");
    assertThat(two.format(new int[3])).isEqualTo("[0, 0, …(cut, size 3)]");
    assertThat(format.withMaxEntries(0).format(Map.of(1, 2))).isEqualTo("{…(cut, size 1)}");
  }

  @Test
  void whatIsTooDeepHasItsSizeAlone() {
    ValueFormat one = format.withMaxDepth(1);

    assertThat(one.format(List.of(1, List.of(2, 3), List.of(), Map.of(1, 2))))
        .isEqualTo("[1, […(cut, size 2)], [], {…(cut, size 1)}]");
    assertThat(format.withMaxDepth(0).format(List.of(1))).isEqualTo("[…(cut, size 1)]");
  }

  @Test
  void theLimitOfTheTextHoldsForContainersAsAWhole() {
    assertThat(format.withMaxLength(30).format(List.of("a".repeat(15), "b".repeat(90), "c")))
        .isEqualTo(
            "[" + "a".repeat(15) + ", 'bbbbbbbbbbbbbbbbbbbb…(cut, 90 chars)', …(cut, size 3)]");

    Object wide = "x".repeat(50);
    for (int i = 0; i < 5; i++) {
      wide = Collections.nCopies(100, wide);
    }
    assertThat(format.format(wide)).hasSizeLessThan(1_200);
  }

  @Test
  void limitsAreNotNegative() {
    assertThatThrownBy(() -> format.withMaxLength(-1)).hasMessage("maxLength is negative: -1");
    assertThatThrownBy(() -> format.withMaxEntries(-1)).hasMessage("maxEntries is negative: -1");
    assertThatThrownBy(() -> format.withMaxDepth(-1)).hasMessage("maxDepth is negative: -1");
  }

  @Test
  void aKeyIsMadeTextOnceAndCut() {
    int[] asked = {0};
    Object key =
        new Object() {
          @Override
          public String toString() {
            asked[0]++;
            return "k".repeat(1_000_000);
          }
        };

    String text = ValueFormat.standard().format(Map.of(key, "value"));

    assertThat(asked[0]).isEqualTo(1);
    assertThat(text)
        .hasSizeLessThan(1_100)
        .startsWith("{'kkk")
        .endsWith("…(cut, 1000000 chars)'=" + Redaction.MARK + "}");
  }

  @Test
  void aKeyThatIsAContainerIsAsSecretAsItsText() {
    assertThat(ValueFormat.standard().format(Map.of(List.of("password"), "x")))
        .isEqualTo("{[password]=" + Redaction.MARK + "}");
    assertThat(ValueFormat.standard().format(Map.of(Optional.of("token"), "x", "n", 1)))
        .contains("token=" + Redaction.MARK)
        .contains("n=1");
  }
}
