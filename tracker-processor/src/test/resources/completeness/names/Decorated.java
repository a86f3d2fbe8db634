package names;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;

@TrackActivity(effect = Effect.READ)
public interface Decorated {
  String trackedDelegate();

  <T> T trackedDelegate(T it);

  void trackedBy(String who);

  @TrackActivity(effect = Effect.READ)
  interface ByItself {
    int trackedBy();

    Object writeReplace();
  }

  @TrackActivity(effect = Effect.READ)
  interface Extending extends dev.tracker.TrackingDecorator {
    void open(String id);
  }
}
