package dev.tracker.testing;

import dev.tracker.Outcome;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Activities for a person to read, those within others below them and indented.
 *
 * <p>An activity is within the one that was started last on the same thread, and neither ended nor
 * detached at that moment. If there is none, it is within the one under way that was started last
 * in the same context or for the same request: what an activity leaves to other threads.
 */
final class ActivityTree {
  private static final String INDENT = "  ";

  private final List<RecordedActivity> roots = new ArrayList<>();
  private final Map<RecordedCall, List<RecordedActivity>> childrenByStart = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();

  private ActivityTree(List<RecordedActivity> activities) {
    for (int i = 0; i < activities.size(); i++) {
      RecordedActivity activity = activities.get(i);
      RecordedActivity parent = parentOf(activity, activities.subList(0, i));
      childrenByStart.put(start(activity), new ArrayList<>());
      (parent == null ? roots : childrenOf(parent)).add(activity);
    }
  }

  /** A line for each activity, in the order of the starts, which ends with a line break. */
  static String of(List<RecordedActivity> activities) {
    ActivityTree tree = new ActivityTree(activities);
    tree.roots.forEach(root -> tree.append(root, INDENT));
    return tree.text.toString();
  }

  private void append(RecordedActivity activity, String indent) {
    text.append(indent).append(line(activity)).append('\n');
    childrenOf(activity).forEach(child -> append(child, indent + INDENT));
  }

  /** Not keyed on the activity itself: records compare by what they hold, which may be anything. */
  private List<RecordedActivity> childrenOf(RecordedActivity activity) {
    return childrenByStart.getOrDefault(start(activity), List.of());
  }

  private static String line(RecordedActivity activity) {
    StringBuilder line = new StringBuilder(History.name(activity));
    if (!activity.keysAndValues().isEmpty()) {
      line.append(' ').append(History.keysAndValues(activity.keysAndValues()));
    }
    line.append(" on ").append(start(activity).thread().getName()).append(": ");
    List<String> story = new ArrayList<>();
    if (activity.isDetached()) {
      story.add("detached");
    }
    if (activity.isFailed()) {
      story.add("failed with " + History.value(activity.error()));
    }
    if (activity.expectedError() != null) {
      story.add("threw as expected " + History.value(activity.expectedError()));
    }
    activity
        .changes()
        .forEach(
            change ->
                story.add(
                    "changed id "
                        + History.value(change.id())
                        + " with data "
                        + History.value(change.data())));
    if (activity.outcome() == Outcome.ROLLED_BACK || activity.outcome() == Outcome.UNKNOWN) {
      story.add(activity.outcome().word());
    }
    story.add(activity.isEnded() ? "ended" : "under way");
    line.append(String.join(", ", story));
    ContractCheck.breaches(activity).forEach(breach -> line.append(" !! ").append(breach));
    return line.toString();
  }

  private static @Nullable RecordedActivity parentOf(
      RecordedActivity activity, List<RecordedActivity> earlier) {
    RecordedCall start = start(activity);
    RecordedActivity related = null;
    for (int i = earlier.size() - 1; i >= 0; i--) {
      RecordedActivity candidate = earlier.get(i);
      if (isBefore(candidate, CallKind.END, start)) {
        continue;
      }
      if (start(candidate).thread() == start.thread()
          && !isBefore(candidate, CallKind.DETACH, start)) {
        return candidate;
      }
      if (related == null && isOfSameRequest(candidate.context(), activity.context())) {
        related = candidate;
      }
    }
    return related;
  }

  private static boolean isOfSameRequest(ActivityContext one, ActivityContext other) {
    String request = one.get(ContextKey.REQUEST_ID);
    return (one == other && one != ActivityContext.root())
        || (request != null && request.equals(other.get(ContextKey.REQUEST_ID)));
  }

  private static boolean isBefore(RecordedActivity activity, CallKind kind, RecordedCall moment) {
    return activity.calls().stream()
        .anyMatch(call -> call.kind() == kind && call.sequence() < moment.sequence());
  }

  private static RecordedCall start(RecordedActivity activity) {
    return activity.calls().get(0);
  }
}
