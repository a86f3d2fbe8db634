package dev.tracker.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of well-behaved batches; generated decorators are tried with the others. */
class BatchTest {
  private static final ActivityTracker TRACKER = ActivityTracker.noop();
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "run", "thing", Effect.CHANGE);

  static Stream<Arguments> ofTwo() {
    Stream<Object> values =
        Stream.of(
            List.of(1, 2),
            Collections.synchronizedList(new ArrayList<>(List.of(1, 2))),
            Collections.checkedCollection(new ArrayList<>(List.of(1, 2)), Integer.class),
            new Integer[] {1, 2},
            new Object[] {1, 2},
            new int[] {1, 2});
    // Otherwise an array would be taken for the arguments.
    return values.map(each -> Arguments.of(new Object[] {each}));
  }

  @ParameterizedTest
  @MethodSource("ofTwo")
  void hasElementsInOrder(Object value) {
    assertThat(Batch.taken(value, 0, TRACKER, METHOD).read().elements()).containsExactly(1, 2);
    assertThat(Batch.returned(value, 2, TRACKER, METHOD).elements()).containsExactly(1, 2);
    assertThat(Batch.returned(value, 2, TRACKER, METHOD).hasRest()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("ofTwo")
  void hasARest(Object value) {
    ActivityTracker tracker = (context, operation, subject, kvArgs) -> null;
    Batch batch = Batch.taken(value, 1, tracker, METHOD).read();

    assertThat(batch.elements()).containsExactly(1);
    assertThat(batch.hasRest()).isTrue();
    assertThat(batch.rest()).isEqualTo(Map.of("more", 1L));
  }

  static Stream<Object> primitives() {
    return Stream.of(
        new boolean[] {true},
        new byte[] {1},
        new short[] {1},
        new char[] {'1'},
        new long[] {1},
        new float[] {1},
        new double[] {1});
  }

  @ParameterizedTest
  @MethodSource("primitives")
  void boxesWhatIsPrimitive(Object value) {
    assertThat(Batch.returned(value, 0, TRACKER, METHOD).elements())
        .hasSize(1)
        .allMatch(each -> Set.of(true, (byte) 1, (short) 1, '1', 1L, 1f, 1d).contains(each));
  }

  @Test
  void hasNoElementsOfNothing() {
    assertThat(Batch.taken(null, 0, TRACKER, METHOD).read().elements()).isEmpty();
    assertThat(Batch.returned(null, 0, TRACKER, METHOD).elements()).isEmpty();
    assertThat(Batch.EMPTY.read().elements()).isEmpty();
    assertThat(Batch.EMPTY.hasRest()).isFalse();
    assertThat(Batch.EMPTY.rest()).isNull();
  }

  @Test
  void isACopy() {
    Integer[] value = {1, null};
    Batch batch = Batch.taken(Arrays.asList(value), 0, TRACKER, METHOD);
    value[0] = 2;

    assertThat(batch.read().elements()).containsExactly(1, null);
    assertThatThrownBy(() -> batch.elements().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void isReadWhenItIsAskedForWhereItMayBeReadableOnlyOnce() {
    List<Integer> elements = new ArrayList<>();
    Iterable<Integer> value = () -> elements.iterator();
    Batch batch = Batch.taken(value, 0, TRACKER, METHOD);
    elements.add(1);

    assertThat(batch.elements()).isEmpty();
    assertThat(batch.read().elements()).containsExactly(1);
  }
}
