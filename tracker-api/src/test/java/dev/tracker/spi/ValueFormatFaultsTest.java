package dev.tracker.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values that misbehave: the rest of the event is written all the same. */
class ValueFormatFaultsTest {
  private final ValueFormat format = ValueFormat.standard();

  private static Object withText(Supplier<String> text) {
    return new Object() {
      @Override
      public String toString() {
        return text.get();
      }
    };
  }

  private static Object failingWith(Error error) {
    return withText(
        () -> {
          throw error;
        });
  }

  @Test
  void aTextThatFailsIsReplaced() {
    Object failing =
        withText(
            () -> {
              throw new IllegalStateException("not now");
            });

    assertThat(format.format(failing)).isEqualTo("[toString failed: IllegalStateException]");
    assertThat(format.format(failingWith(new AssertionError())))
        .isEqualTo("[toString failed: AssertionError]");
    assertThat(format.format(List.of(1, failing, 2)))
        .isEqualTo("[1, '[toString failed: IllegalStateException]', 2]");
    assertThat(format.format(Map.of(failing, 1)))
        .isEqualTo("{'[toString failed: IllegalStateException]'=1}");
  }

  @Test
  void aTextMayBeNull() {
    assertThat(format.format(withText(() -> null))).isEqualTo("null");
    assertThat(format.format(List.of(withText(() -> null)))).isEqualTo("[null]");
  }

  @Test
  void textsThatContainEachOtherAreReplaced() {
    Object[] pair = new Object[2];
    pair[0] = withText(() -> "first of " + pair[1]);
    pair[1] = withText(() -> "second of " + pair[0]);

    assertThat(format.format(pair[0])).isEqualTo("[toString failed: StackOverflowError]");
  }

  @Test
  void anErrorOfTheMachinePasses() {
    OutOfMemoryError error = new OutOfMemoryError("test");

    assertThatThrownBy(() -> format.format(failingWith(error))).isSameAs(error);
    assertThatThrownBy(() -> format.format(List.of(failingWith(error)))).isSameAs(error);
  }

  @Test
  void anErrorOfTheMachinePassesThroughAMessage() {
    OutOfMemoryError error = new OutOfMemoryError("for the test");
    Exception failing =
        new Exception() {
          @Override
          public String getMessage() {
            throw error;
          }
        };

    assertThatThrownBy(() -> format.formatMessage(failing)).isSameAs(error);
  }

  @Test
  void containersWithinThemselvesEnd() {
    List<Object> list = new ArrayList<>();
    list.add(1);
    list.add(list);
    Map<String, Object> map = new HashMap<>();
    map.put("list", List.of(map));
    Object[] array = new Object[1];
    array[0] = array;
    SimpleEntry<String, Object> entry = new SimpleEntry<>("entry", null);
    entry.setValue(entry);
    ValueFormat deep = format.withMaxDepth(Integer.MAX_VALUE);

    assertThat(deep.format(list)).isEqualTo("[1, …(cycle)]");
    assertThat(deep.format(map)).isEqualTo("{list=[…(cycle)]}");
    assertThat(deep.format(array)).isEqualTo("[…(cycle)]");
    assertThat(deep.format(entry)).isEqualTo("{entry=…(cycle)}");
  }

  @Test
  void theSameContainerTwiceIsNoCycle() {
    List<Integer> shared = List.of(1);

    assertThat(format.format(List.of(shared, shared))).isEqualTo("[[1], [1]]");
  }

  @Test
  void anIterableThatIsNoCollectionIsNotGoneThrough() {
    Iterable<Integer> once =
        new Iterable<>() {
          @Override
          public Iterator<Integer> iterator() {
            throw new AssertionError("used up");
          }

          @Override
          public String toString() {
            return "a cursor";
          }
        };

    assertThat(format.format(once)).isEqualTo("a cursor");
    assertThat(format.format(Path.of("a", "b").getFileName())).isEqualTo("b");
  }

  @Test
  void aCollectionWithoutEndEnds() {
    Iterable<Integer> endless = () -> Stream.iterate(1, i -> i + 1).iterator();
    List<Integer> list =
        new AbstractList<>() {
          @Override
          public Integer get(int index) {
            return index;
          }

          @Override
          public Iterator<Integer> iterator() {
            return endless.iterator();
          }

          @Override
          public int size() {
            return Integer.MAX_VALUE;
          }
        };

    assertThat(format.withMaxEntries(2).format(list)).isEqualTo("[1, 2, …(cut, size 2147483647)]");
  }

  @Test
  void aCollectionThatFailsKeepsWhatIsThere() {
    List<Integer> failing =
        new AbstractList<>() {
          @Override
          public Integer get(int index) {
            if (index == 1) {
              throw new IllegalStateException("the session is closed");
            }
            return index;
          }

          @Override
          public int size() {
            return 3;
          }
        };

    assertThat(format.format(Map.of("a", failing)))
        .isEqualTo("{a=[0, [iteration failed: IllegalStateException]]}");
    assertThat(format.format(Set.of(failing.subList(0, 1)))).isEqualTo("[[0]]");
  }
}
