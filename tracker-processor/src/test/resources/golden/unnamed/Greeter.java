import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;

/** In the unnamed package. */
@TrackActivity
interface Greeter {
  void greet(@TrackArg("whom") String id);
}
