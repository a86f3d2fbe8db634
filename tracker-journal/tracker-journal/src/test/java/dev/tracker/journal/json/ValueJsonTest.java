package dev.tracker.journal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.spi.Redaction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ValueJsonTest {
  private final List<String> faults = new ArrayList<>();
  private final ValueJson json =
      new ValueJson(new ValueLimits(20, 3, 3, 400), Redaction.standard(), faults::add);

  record Name(String first, String last) {}

  record Account(int id, Name name, String password) {}

  record Broken(String text) {
    @Override
    public String text() {
      throw new IllegalStateException("broken");
    }
  }

  private void assertWritten(Object value, String expected) {
    String written = json.write(value);
    assertThat(written).isEqualTo(expected);
    assertThat(JsonParser.parse("[" + written + "]")).isNotNull();
  }

  @Test
  void writesWhatJsonHas() {
    assertThat(json.write(null)).isNull();
    assertWritten(true, "true");
    assertWritten(9_007_199_254_740_993L, "9007199254740993");
    assertWritten(1.5, "1.5");
    assertWritten(1e300, "1.0E300");
    assertWritten(new BigDecimal("1E+1000000000"), "1E+1000000000");
    assertWritten(
        new BigInteger("123456789012345678901234567890"), "123456789012345678901234567890");
    assertWritten("a\"\\\n\u0001é😀", "\"a\\\"\\\\\\n\\u0001é😀\"");
    assertWritten(List.of(1, "b", List.of()), "[1,\"b\",[]]");
    assertWritten(new int[] {1, 2}, "[1,2]");
    assertWritten(new String[] {"a", null}, "[\"a\",null]");
    assertWritten("abc".toCharArray(), "\"abc\"");
    assertWritten(Optional.of(5), "5");
    assertWritten(Optional.empty(), "null");
    assertWritten(Thread.State.NEW, "\"NEW\"");
    assertWritten(new AtomicInteger(7), "\"7\"");
    assertThat(faults).isEmpty();
  }

  @Test
  void sortsNamesAndWritesRecordsByTheirComponents() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put("b", 1);
    map.put("a", null);
    map.put(3, "x");
    assertWritten(map, "{\"3\":\"x\",\"a\":null,\"b\":1}");
    assertWritten(
        new Account(1, new Name("Ada", "L"), "hunter2"),
        "{\"id\":1,\"name\":{\"first\":\"Ada\",\"last\":\"L\"},\"password\":\"[REDACTED]\"}");
  }

  @Test
  void leavesSecretsOutWhereverTheyAre() {
    assertWritten(List.of(Map.of("apiKey", new Broken("x"))), "[{\"apiKey\":\"[REDACTED]\"}]");
    assertThat(json.writePairs("id", 1, "password", "x"))
        .isEqualTo("{\"id\":1,\"password\":\"[REDACTED]\"}");
    assertThat(faults).isEmpty();
  }

  @Test
  void whatIsNoNumberIsTextAndToldOnceEach() {
    assertWritten(
        List.of(Double.NaN, Double.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY),
        "[\"NaN\",\"-Infinity\",\"Infinity\"]");
    assertThat(faults).hasSize(3).allMatch(fault -> fault.contains("no number of JSON"));
  }

  @Test
  void whatIsHugeIsCutWithAMark() {
    assertWritten("x".repeat(30), "\"" + "x".repeat(20) + "…(cut, 30 chars)\"");
    assertWritten("x".repeat(19) + "😀", "\"" + "x".repeat(19) + "…(cut, 21 chars)\"");
    assertWritten(List.of(1, 2, 3, 4), "[1,2,3,\"…(cut, size 4)\"]");
    assertWritten(new int[1000], "[0,0,0,\"…(cut, size 1000)\"]");
    assertWritten(
        Map.of("a", 1, "b", 1, "c", 1, "d", 1), "{\"a\":1,\"b\":1,\"c\":1,\"…\":\"(cut)\"}");
    assertWritten(List.of(List.of(List.of(List.of(1)))), "[[[\"…(cut, size 1)\"]]]");
    List<String> long3 = Collections.nCopies(3, "y".repeat(20));
    String written =
        json.write(List.of(List.of(long3, long3, long3), List.of(long3, long3), long3));
    assertThat(written).contains("…(cut)").hasSizeLessThan(800);
    assertThat(JsonParser.parse(written)).isInstanceOf(List.class);
  }

  @Test
  void whatContainsItselfIsAMark() {
    Map<String, Object> map = new HashMap<>();
    map.put("self", List.of(map));
    assertWritten(map, "{\"self\":[\"…(cycle)\"]}");
    assertThat(faults).singleElement().asString().contains("contains itself");
    List<Object> twice = List.of(List.of(1), List.of(1));
    assertWritten(twice, "[[1],[1]]");
  }

  @Test
  void whatFailsIsAMark() {
    assertWritten(new Broken("x"), "{\"text\":\"[text failed: Illega…(cut, 36 chars)\"}");
    Object noText =
        new Object() {
          @Override
          public String toString() {
            throw new UnsupportedOperationException();
          }
        };
    assertWritten(List.of(noText), "[\"[toString failed: Un…(cut, 48 chars)\"]");
    Object noElements =
        new java.util.AbstractList<Object>() {
          @Override
          public Object get(int index) {
            throw new IllegalStateException();
          }

          @Override
          public int size() {
            return 1;
          }
        };
    assertWritten(noElements, "\"[reading failed: IllegalStateException]\"");
    assertThat(faults).hasSize(3);
  }

  @Test
  void nulAndHalvesOfPairsAreSpelledOut() {
    assertWritten("a\0b\ud800c\udc00", "\"a\\\\u0000b\\\\ud800c\\\\udc00\"");
    assertWritten("pair \ud83d\ude00", "\"pair \ud83d\ude00\"");
    assertWritten("\"\ud83d\ude00", "\"\\\"\ud83d\ude00\"");
  }

  @Test
  void ofTwoKeysWithOneTextTheLaterIsRecordedAndTold() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put(1, "one");
    map.put("1", "another");
    map.put(2, "two");
    assertWritten(map, "{\"1\":\"another\",\"2\":\"two\"}");
    assertThat(faults)
        .containsExactly("two keys of a map have the text 1: one of them is recorded");
  }
}
