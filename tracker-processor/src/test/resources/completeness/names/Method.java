package names;

import dev.tracker.TrackActivity;

@TrackActivity
public interface Method {
  @TrackActivity(args = "id")
  Method create(String id, Method other);

  @TrackActivity(effect = dev.tracker.Effect.READ)
  void end();
}
