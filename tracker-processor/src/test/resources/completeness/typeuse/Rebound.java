package typeuse;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a sub-interface makes of annotated declarations with type parameters. */
interface Rebound {
  interface Base<T> {
    @Nullable T get();

    T plain();

    List<@Nullable T> list(@Nullable T value, Map<? extends @Nullable T, @Nullable T[]> map);

    <R extends @Nullable Comparable<@Nullable T>> @Nullable R bounded(
        List<? super @Nullable R> list);

    T @Nullable [] array(@Nullable T[] values);

    @Annotated.Sized(1) T sized();

    @Nullable Object fixed() throws @Annotated.Mark IOException;
  }

  interface Middle<U, V> extends Base<V> {
    @Nullable U other(Map.@Nullable Entry<U, V> entry);
  }

  @TrackActivity(effect = Effect.READ)
  interface Names extends Base<String> {}

  @TrackActivity(effect = Effect.READ)
  interface Entries extends Middle<Map.Entry<String, Integer>, int[]> {}

  @TrackActivity(effect = Effect.READ)
  interface Annotated2<A> extends Base<@Nullable List<@Nullable A>> {}

  @TrackActivity(effect = Effect.READ)
  interface Sizes extends Base<@Annotated.Sized(2) String> {}

  @SuppressWarnings("rawtypes")
  @TrackActivity(effect = Effect.READ)
  interface Raw extends Middle {}
}
