package dev.tracker.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * One activity as a recording has it. The recorder reads the fields when the event is committed.
 */
@Name(JfrTracker.EVENT_NAME)
@Label("Activity")
@Description("A tracked operation, from its start to its end")
@Category({"Tracker", "Activities"})
@StackTrace(false) // It would be that of the end, and costs more than all the rest.
@Threshold("0 ns")
final class ActivityEvent extends Event {

  @Label("Operation")
  @Nullable String operation;

  @Label("Subject")
  @Nullable String subject;

  @Label("Method")
  @Description("The method with its interface; none where the activity was started by hand")
  @Nullable String method;

  @Label("Outcome")
  @Description("success, failure, expected, rolled_back or unknown")
  @Nullable String outcome;

  @Label("Error")
  @Description("The class of what was thrown, be it expected")
  @Nullable String error;

  @Label("Arguments")
  @Nullable String arguments;

  @Label("Changed")
  @Description("Whether a change was reported")
  boolean changed;

  @Label("Changes")
  @Description("How many changes were reported, as several are of a batch")
  int changes;

  @Label("Change Id")
  @Description("The id of the first change")
  @Nullable String changeId;

  @Label("Results")
  @Nullable String results;

  @Label("Operation Id")
  @Description("The id that all trackers of the operation have")
  @Nullable String operationId;

  @Label("Request Id")
  @Nullable String requestId;

  @Label("Trace Id")
  @Nullable String traceId;

  @Label("Span Id")
  @Nullable String spanId;

  @Label("Started On")
  @Description("The thread that started the activity; the event's own is the one that ended it")
  @Nullable Thread startThread;

  /** JDK 17 loses a thread that has ended before the recording is written. */
  @Label("Started On Name")
  @Description("The name of the thread that started the activity, which is there if it has ended")
  @Nullable String startThreadName;
}
