package generics;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

@TrackActivity(effect = Effect.READ)
public interface TypeParameters<
    K extends Comparable<? super K> & Serializable, V extends Map<K, ? extends List<? super V>>> {
  <E extends Enum<E>> E recursive(Class<E> type, E value);

  <N extends Number & Comparable<? super N>> N intersection(Collection<? extends N> values);

  <A, B extends A, C extends List<? super B>> Map<? extends A, ? super C> chained(A a, B b, C c);

  <S extends Comparable<S>> Comparator<? super S> wildcard(Function<? super K, ? extends S> by);

  Map<? super K, ? extends V> ofType(K key, V value, Map<?, ?> any, List<?>[] lists);

  <K> K hiding(K key);

  @SuppressWarnings("unchecked")
  <T extends K> T bounded(T value, List<? extends T>... values);
}
