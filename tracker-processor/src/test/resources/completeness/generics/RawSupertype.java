package generics;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

@TrackActivity(effect = Effect.READ)
@SuppressWarnings("rawtypes")
public interface RawSupertype extends Comparable, Comparator {
  List raw(Map map, Map.Entry<String, List> entry);

  <T extends List> T bounded(T list);
}
