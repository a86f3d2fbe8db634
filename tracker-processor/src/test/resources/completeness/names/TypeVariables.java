package names;

import dev.tracker.TrackActivity;
import java.util.List;

/** Type parameters that are called like the types that generated code names. */
@TrackActivity
public interface TypeVariables<Activity, String, Throwable> {
  @TrackActivity(args = "name", changeId = "name", changeData = {"name", "object"})
  <Object, ActivityContext> Activity create(String name, Object object, ActivityContext context)
      throws IllegalStateException;

  @TrackActivity(args = "map", changeId = "map")
  <TrackedMethod, Tracking, Map, LinkedHashMap, Objects> List<Throwable> update(
      Map map, TrackedMethod method, Tracking tracking, LinkedHashMap linked, Objects objects);

  @TrackActivity(args = "deprecated")
  <Override, FaultPoint, Generated, ActivityTracker, Effect> Override get(
      Override deprecated, FaultPoint point, Generated generated, Effect effect);
}
