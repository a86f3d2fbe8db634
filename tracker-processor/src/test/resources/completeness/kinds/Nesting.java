package kinds;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;

public class Nesting {
  @TrackActivity(effect = Effect.READ)
  interface Hidden {
    Object get(Hidden other);
  }

  @TrackActivity(effect = Effect.READ)
  protected interface Guarded {
    Object get(Guarded other);
  }

  public static class Deeper {
    @TrackActivity(effect = Effect.READ)
    public interface Deepest<T> {
      T get(Deepest<? extends T> other);
    }
  }
}
