package names;

import dev.tracker.TrackActivity;

@TrackActivity
public interface Activity {
  @TrackActivity(args = "id")
  Activity create(String id, Activity other);

  @TrackActivity(effect = dev.tracker.Effect.READ)
  void end();
}
