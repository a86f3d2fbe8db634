package names;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import dev.tracker.TrackedMethod;

/** Methods that are called like those that are generated. */
@TrackActivity(effect = Effect.READ)
public interface Methods {
  Object delegate();

  Object tracker();

  boolean canBeEnabled();

  boolean isEnabled(TrackedMethod method);

  Activity start(Object context, TrackedMethod method, Object[] kvArgs);

  @TrackActivity(args = "activity", changeId = "error")
  void fail(Activity activity, TrackedMethod method, Throwable error);

  void end(Activity activity, TrackedMethod method);

  void reportChange(Activity activity, TrackedMethod method, String id, Object data);

  void detach(Activity activity, TrackedMethod method);

  Object[] createArguments(String name);

  @TrackActivity(args = "name", changeId = "name")
  void create(String name);

  void createChanged(Activity activity, String name);

  void create_changed();

  void createCHANGED();

  void CREATE();

  void $create();

  void _create();
}
