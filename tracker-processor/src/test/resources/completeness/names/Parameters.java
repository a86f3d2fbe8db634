package names;

import dev.tracker.Activity;
import dev.tracker.TrackActivity;
import dev.tracker.context.ActivityContext;
import java.util.concurrent.CompletableFuture;

/** Parameters that are called like what is generated, or like what a keyword once was no. */
@TrackActivity(subject = "name")
public interface Parameters {
  int CREATE = 1;
  int REPLACE = 2;
  Object delegate = "";
  Object tracker = "";
  boolean canBeEnabled = false;

  @TrackActivity(args = {"delegate", "tracker", "result", "error"}, changeId = "id", changeData = {"values", "id"})
  String create(
      String delegate,
      String tracker,
      String activity,
      String result,
      String error,
      String fault,
      String values,
      String method,
      String kvArgs,
      String id,
      Activity context,
      int CREATE);

  @TrackActivity(args = {"record", "var"}, changeId = "yield", changeData = "sealed")
  void replace(
      String record, String var, String yield, String sealed, String permits, String module,
      String with, String when, String open, String to, String uses, String exports);

  @TrackActivity(args = {"java", "dev"}, changeId = "java", changeData = "dev")
  String update(String java, String dev, ActivityContext tracker);

  @TrackActivity(args = {"changeId", "changeData"}, changeId = "changed", changeIf = "result")
  boolean delete(String changeId, String changeData, String changed, String canBeEnabled);

  @TrackActivity(args = {"value", "failure"}, changeId = "activity")
  CompletableFuture<String> send(String value, String failure, String fault, String activity);

  @TrackActivity(args = "length", changeId = "arguments")
  void $(String arguments, String this$0, String $0, String _1, int[] length);
}
