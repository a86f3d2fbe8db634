package generics;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Function;

public class ReboundCase {
  interface Sequence<T> {
    <R extends Collection<T>> R into(R target);

    <K, V extends T> K fold(K first, BiFunction<? super K, ? super V, ? extends K> step, T last);

    <T2> T2 second(T2 value, T first);
  }

  interface Dictionary<K, V> extends Sequence<V> {
    <V2 extends V> V2 narrow(K key, V value, V2 other);
  }

  @TrackActivity(effect = Effect.READ)
  public interface Rebound<V> extends Dictionary<String, V>, Function<V, Integer> {
    @Override
    <R extends Collection<V>> R into(R target);
  }
}
