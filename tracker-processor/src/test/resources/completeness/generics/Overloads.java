package generics;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

@TrackActivity(effect = Effect.READ)
@SuppressWarnings("overloads")
public interface Overloads {
  interface Field<T> {}

  interface Table<R> extends Field<R> {}

  interface Row<T> {}

  void take(int value);

  void take(Integer value);

  void take(long value);

  void take(int[] value);

  void take(int[][] value);

  void take(Integer[] value);

  void take(Object value);

  void take(Object[] value);

  void take(char value, Object... values);

  void take(Character value, Object[] values, int last);

  <T> T fetch(Field<T> field);

  <T> T fetch(Table<? extends Row<T>> table);

  <T> T fetch(Collection<T> values);

  <T> T fetch(List<T> values);

  void pass(Consumer<String> consumer);

  void pass(Function<String, String> function);

  boolean equals(String other);

  String toString(int radix);

  int hashCode(Object other);

  void wait(String reason);

  void notify(String reason);

  Object getClass(String name);

  // Type parameters in the same places, with other bounds.
  <R extends java.util.Collection<String>> R pop(int count, R into);

  <R extends Comparable<R>> R pop(int count, R into);
}
