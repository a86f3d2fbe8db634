package kinds;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import java.util.concurrent.Flow;

@TrackActivity(effect = Effect.READ)
public interface Publishing<T> {
  Flow.Publisher<T> create(String name);

  <R> Flow.Publisher<R> find(String name);
}
