package kinds;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import java.util.List;

@TrackActivity(effect = Effect.READ)
@Deprecated
@SuppressWarnings("removal")
public interface Outdated {
  @Deprecated
  class Old {
    public static class Nested {}
  }

  @Deprecated(forRemoval = true)
  class Older extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  List<Old> get(Old[] olds, Old.Nested nested) throws Older;
}
