package kinds;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import java.io.Serializable;
import java.util.Comparator;

@TrackActivity(effect = Effect.READ)
@SuppressWarnings({"try", "deprecation", "removal", "TRK062"})
public interface Platform
    extends Serializable, AutoCloseable, Cloneable, Comparable<Platform>, Comparator<Platform> {
  Platform clone() throws CloneNotSupportedException;

  void finalize() throws Throwable;

  @Override
  void close() throws InterruptedException;

  @Override
  int hashCode();

  @Override
  String toString();
}
