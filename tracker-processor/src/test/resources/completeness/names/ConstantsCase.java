package names;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;

public class ConstantsCase {
  interface Inherited {
    int GET = 1;
    int GET2 = 2;
    Object delegate = "";
    Object tracker = "";
    boolean canBeEnabled = false;
    String Tracking = "";
    String Objects = "";
    String Effect = "";
    String FaultPoint = "";
    String ActivityContext = "";
  }

  /** Constants of super-interfaces that are called like what is generated. */
  @TrackActivity(effect = Effect.READ)
  public interface Constants extends Inherited {
    @TrackActivity(args = {"GET", "canBeEnabled"})
    Object get(int GET, boolean canBeEnabled);

    Object get(int Tracking, String Objects);

    Object get(int GET, int GET2, Object dev);
  }
}
