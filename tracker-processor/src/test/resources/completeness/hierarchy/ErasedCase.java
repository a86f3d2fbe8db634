package hierarchy;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;

public class ErasedCase {
  interface Base {}

  interface Adding {
    Adding add(Class<?> type);
  }

  @SuppressWarnings("rawtypes")
  interface Narrowed extends Base, Adding {
    @Override
    Narrowed add(Class type);
  }

  interface Other<R> extends Base {}

  /** In Erased, javac finds add(Class<?>) of Adding where add(Class) is meant. */
  @TrackActivity(effect = Effect.READ)
  public interface Erased<R> extends Narrowed, Other<R> {

  }
}
