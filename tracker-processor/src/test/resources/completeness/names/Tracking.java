package names;

import dev.tracker.TrackActivity;

@TrackActivity
public interface Tracking {
  @TrackActivity(args = "id")
  Tracking create(String id, Tracking other);

  @TrackActivity(effect = dev.tracker.Effect.READ)
  void end();
}
