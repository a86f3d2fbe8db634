package shadowed;

import dev.tracker.TrackActivity;

/** Types of the same package that are called like those of java.lang, or like what is imported. */
@TrackActivity
public interface Shadowed {
  @TrackActivity(args = "object", changeId = "id", changeData = {"id", "object"}, changeIf = "result")
  java.lang.Boolean create(java.lang.String id, Object object, Boolean ours) throws IllegalStateException;

  @TrackActivity(args = {"string", "map"})
  Activity get(String string, java.lang.Object object, Map map, java.util.Map<String, Override> maps);
}
