package dev.tracker.processor.read.paths;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.path.PathReading;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.path.ValuePath.Kind;
import dev.tracker.processor.read.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can decide whether something was changed, and what cannot. */
class ConditionsTest {
  private static final String TYPES =
      """
      record Outcome(int count, boolean done, String id, long orderId, List<String> names,
          Optional<String> note, double rate) {}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "boolean | PRIMITIVE_BOOLEAN",
        "Boolean | BOOLEAN",
        "byte | PRIMITIVE_COUNT",
        "short | PRIMITIVE_COUNT",
        "int | PRIMITIVE_COUNT",
        "long | PRIMITIVE_COUNT",
        "Byte | COUNT",
        "Short | COUNT",
        "Integer | COUNT",
        "Long | COUNT",
        "List<String> | COLLECTION",
        "ArrayDeque<String> | COLLECTION",
        "Map<String, String> | COLLECTION",
        "<L extends Set<String>> L | COLLECTION",
        "<L extends Comparable<L> & Collection<String>> L | COLLECTION",
        "List | COLLECTION",
        "int[] | ARRAY",
        "String[] | ARRAY",
        "OptionalInt | OPTIONAL_NUMBER",
        "OptionalLong | OPTIONAL_NUMBER",
        "OptionalDouble | OPTIONAL_NUMBER",
        "Optional<Integer> | COUNT",
        "Optional<Boolean> | BOOLEAN",
        "Optional<List<String>> | COLLECTION",
        "Optional<Outcome> | OBJECT",
        "Optional<String> | STRING",
        "java.util.concurrent.CompletionStage<Integer> | COUNT",
      })
  void decide(String type, Kind kind) {
    ValuePath path = Snippet.valuePath(condition("result", type));

    assertThat(path.kind()).isEqualTo(kind);
    assertThat(path.decides()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String",
        "char",
        "double",
        "Float",
        "Object",
        "java.math.BigInteger",
        "Iterable<String>",
        "java.util.stream.Stream<String>",
        "Iterator<String>",
        "Thread.State"
      })
  void decideNothing(String type) {
    BrokenPath path = (BrokenPath) condition("result", type);

    assertThat(path.fault()).isEqualTo(Fault.DECIDES_NOTHING);
    assertThat(path.text()).isEqualTo("result");
  }

  @Test
  void areProposedFromWhatDecides() {
    BrokenPath path = (BrokenPath) condition("result", "Outcome");

    assertThat(path.candidates())
        .containsExactly("result.count", "result.done", "result.names", "result.note");
    assertThat(path.owner()).isEqualTo("com.acme.Outcome");
  }

  private static PathReading condition(String path, String type) {
    return Snippet.of(
            TYPES
                + "interface Backends { @TrackActivity(changeId = 'id', changeIf = '"
                + path
                + "') "
                + type
                + " put(String id); }")
        .change()
        .condition()
        .path();
  }
}
