package generics;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import java.util.List;

@SuppressWarnings("unchecked")
public class VarargsCase {
  interface Arrays<T> {
    T first(T... values);

    List<T> lists(List<T>[] values);
  }

  @TrackActivity(effect = Effect.READ)
  @SuppressWarnings({"unchecked", "overrides", "varargs"})
  public interface Varargs<T> extends Arrays<T> {
    @Override
    T first(T... values);

    <E> List<E> all(List<? extends E>... lists);

    int[][] grid(int[]... rows);

    void none(Object... nothing);
  }
}
