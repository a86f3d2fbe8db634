package names;

import dev.tracker.TrackActivity;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Parameters that are called like the classes whose static members the generated code uses. */
@TrackActivity(subject = "name")
public interface ClassNames {

  @TrackActivity(
      args = {"Ending", "size = Objects.length"},
      changeId = "Ending",
      changeData = {"Tracking", "FaultPoint"})
  String create(
      String Ending, String Objects, String Tracking, String FaultPoint, String ActivityContext);

  @TrackActivity(args = {"Following", "Redaction | masked"}, changeId = "Ending")
  CompletableFuture<String> send(String Following, String Redaction, String Ending);

  @TrackActivity(changeEach = "Batch", changeId = "each", changeData = {"each", "Redaction | masked"})
  void saveAll(List<String> Batch, String Redaction);

  @TrackActivity(args = {"size = DeferredActivity.length", "FlowAdapter"})
  Flow.Publisher<String> list(String DeferredActivity, String FlowAdapter);
}
