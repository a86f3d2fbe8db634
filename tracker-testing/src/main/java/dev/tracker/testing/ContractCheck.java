package dev.tracker.testing;

import dev.tracker.TrackedMethod;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the calls of one activity against the contract of a tracker. */
final class ContractCheck {
  private final RecordedActivity activity;
  private final List<ContractViolation> violations = new ArrayList<>();
  private final Set<CallKind> seen = new LinkedHashSet<>();

  private ContractCheck(RecordedActivity activity) {
    this.activity = activity;
  }

  static List<ContractViolation> of(RecordedActivity activity) {
    ContractCheck check = new ContractCheck(activity);
    check.checkArguments();
    for (int i = 0; i < activity.calls().size(); i++) {
      check.checkCall(i);
    }
    return List.copyOf(check.violations);
  }

  /** What an activity that should have kept the contract did instead; empty if it kept it. */
  static List<String> breaches(RecordedActivity activity) {
    List<String> breaches = new ArrayList<>();
    of(activity).forEach(violation -> breaches.add(violation.explanation()));
    if (!activity.isEnded()) {
      breaches.add("END never came");
    }
    return breaches;
  }

  private void checkArguments() {
    List<@Nullable Object> keysAndValues = activity.keysAndValues();
    if (keysAndValues.size() % 2 != 0) {
      violate(0, "START was passed a key without a value");
    }
    List<@Nullable Object> keys = new ArrayList<>();
    for (int i = 0; i < keysAndValues.size(); i += 2) {
      Object key = keysAndValues.get(i);
      keys.add(key);
      if (!(key instanceof String)) {
        violate(0, "START was passed a key that is not a string: " + History.value(key));
      }
    }
    TrackedMethod method = activity.method();
    if (method != null && !keys.isEmpty() && !keys.equals(method.argumentKeys())) {
      violate(
          0,
          "START was passed the keys "
              + keys
              + ", not those of the method, "
              + method.argumentKeys());
    }
  }

  private void checkCall(int index) {
    RecordedCall call = activity.calls().get(index);
    checkOrder(index, call.kind());
    checkThread(index, call);
    if (call.kind() == CallKind.REPORT_ERR && call.error() == null) {
      violate(index, "REPORT_ERR was passed no error");
    }
    seen.add(call.kind());
  }

  private void checkOrder(int index, CallKind kind) {
    if (seen.contains(kind)) {
      violate(index, kind + " came a second time");
    } else if (seen.contains(CallKind.END)) {
      violate(index, kind + " came after END");
    } else if (isReported() && kind.isReport()) {
      violate(index, kind + " came after another report");
    } else if (isReported() && kind == CallKind.DETACH) {
      violate(index, kind + " came after a report");
    }
  }

  private boolean isReported() {
    return seen.stream().anyMatch(CallKind::isReport);
  }

  /** Until it is detached, an activity stays on the thread that started it. */
  private void checkThread(int index, RecordedCall call) {
    Thread starter = activity.calls().get(0).thread();
    if (call.thread() != starter && !seen.contains(CallKind.DETACH)) {
      violate(
          index,
          call.kind()
              + " came on thread "
              + call.thread().getName()
              + ", but the activity belongs to "
              + starter.getName()
              + " until that thread detaches it");
    }
  }

  private void violate(int index, String explanation) {
    violations.add(new ContractViolation(explanation, activity.calls().subList(0, index + 1)));
  }
}
