package names;

import dev.tracker.TrackActivity;

/** Member types that are called like the types that generated code names. */
@TrackActivity
public interface MemberTypes {
  interface Activity {}

  interface ActivityTracker {}

  interface TrackedMethod {}

  interface Tracking {}

  interface FaultPoint {}

  class Object {}

  class String {}

  class Throwable {}

  class Map {}

  class LinkedHashMap {}

  class Objects {}

  @interface Override {}

  @interface Generated {}

  @interface SuppressWarnings {}

  enum Effect {
    READ
  }

  @TrackActivity(args = "activity", changeId = "activity", changeData = {"activity", "effect"})
  Activity create(Activity activity, Effect effect, Map map, Object object, String string);

  @TrackActivity(args = "tracking")
  Tracking get(Tracking tracking, TrackedMethod method, Throwable throwable);
}
