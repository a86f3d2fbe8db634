package generics;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

public class DiamondCase {
  interface Top<T> {
    Object top(T value);

    default Collection<T> all() {
      return List.of();
    }

    <A> A[] toArray(A[] array);

    default <A> A[] toArray(IntFunction<A[]> generator) {
      return toArray(generator.apply(0));
    }

    Object[] toArray();
  }

  interface Left<T> extends Top<T> {
    @Override
    CharSequence top(T value);
  }

  interface Right<T> extends Top<T> {
    @Override
    Object top(T value);

    @Override
    default List<T> all() {
      return List.of();
    }
  }

  @SuppressWarnings("rawtypes")
  interface Raw {
    Object find(Class type);
  }

  interface Typed {
    <E> List<E> find(Class<E> type);
  }

  @TrackActivity(effect = Effect.READ)
  public interface Diamond<T extends Number>
      extends Left<T>, Right<T>, Supplier<T>, Raw, Typed {
    @Override
    String top(T value);
  }
}
