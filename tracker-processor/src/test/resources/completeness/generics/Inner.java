package generics;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import java.util.List;

@TrackActivity(effect = Effect.READ)
public interface Inner<T> {
  class Outer<A> {
    public class Middle {
      public class Innermost<B> {}
    }

    public class Other<C> {}

    public static class Nested<D> {}
  }

  Outer<T>.Middle middle(Outer<String>.Middle other);

  Outer<T>.Middle.Innermost<List<T>> innermost(Outer<? extends T>.Other<?> other);

  Outer.Nested<T> nested(Outer<T>.Other<T>[] others);
}
