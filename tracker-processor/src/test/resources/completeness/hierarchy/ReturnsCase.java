package hierarchy;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import java.util.Collection;
import java.util.List;

public class ReturnsCase {
  interface Wide<T> {
    Object value(T value);

    Collection<? extends T> values();

    <R> Collection<R> mapped(Class<R> type);

    int[] array();

    Object array(int size);
  }

  interface Narrow<A> {
    String value(A value);

    List<A> values();

    <S> List<S> mapped(Class<S> type);

    int[] array();

    int[] array(int size);
  }

  @TrackActivity(effect = Effect.READ)
  public interface Returns<T> extends Wide<T>, Narrow<T> {

  }
}
