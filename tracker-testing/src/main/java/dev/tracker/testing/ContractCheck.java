package dev.tracker.testing;

import dev.tracker.TrackedMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the calls of one activity against the contract of a tracker. */
final class ContractCheck {
  /** What an activity is not told any more once it was told something else. */
  private static final Map<CallKind, Set<CallKind>> FORBIDDEN_AFTER = forbiddenAfter();

  private final RecordedActivity activity;
  private final List<ContractViolation> violations = new ArrayList<>();
  private final Set<CallKind> seen = new LinkedHashSet<>();

  private ContractCheck(RecordedActivity activity) {
    this.activity = activity;
  }

  private static Map<CallKind, Set<CallKind>> forbiddenAfter() {
    Map<CallKind, Set<CallKind>> forbidden = new EnumMap<>(CallKind.class);
    forbidden.put(
        CallKind.DETACH,
        EnumSet.copyOf(
            Arrays.stream(CallKind.values())
                .filter(kind -> kind.isReport() || kind == CallKind.RETURNED)
                .toList()));
    forbidden.put(CallKind.REPORT_ERR, Set.of(CallKind.REPORT_EXPECTED));
    forbidden.put(CallKind.REPORT_EXPECTED, Set.of(CallKind.REPORT_ERR, CallKind.REPORT_RESULT));
    forbidden.put(
        CallKind.REPORT_RESULT,
        Set.of(CallKind.REPORT_ERR, CallKind.REPORT_EXPECTED, CallKind.REPORT_CHANGE));
    forbidden.put(
        CallKind.REPORT_CHANGE, Set.of(CallKind.REPORT_ROLLED_BACK, CallKind.REPORT_UNKNOWN));
    forbidden.put(
        CallKind.REPORT_ROLLED_BACK, Set.of(CallKind.REPORT_CHANGE, CallKind.REPORT_UNKNOWN));
    forbidden.put(
        CallKind.REPORT_UNKNOWN, Set.of(CallKind.REPORT_CHANGE, CallKind.REPORT_ROLLED_BACK));
    return Collections.unmodifiableMap(forbidden);
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
    List<@Nullable Object> keys = checkKeys(0, CallKind.START, activity.keysAndValues());
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

  /** Returns the keys. */
  private List<@Nullable Object> checkKeys(
      int index, CallKind kind, List<@Nullable Object> keysAndValues) {
    if (keysAndValues.size() % 2 != 0) {
      violate(index, kind + " was passed a key without a value");
    }
    List<@Nullable Object> keys = new ArrayList<>();
    for (int i = 0; i < keysAndValues.size(); i += 2) {
      Object key = keysAndValues.get(i);
      keys.add(key);
      if (!(key instanceof String)) {
        violate(index, kind + " was passed a key that is not a string: " + History.value(key));
      }
    }
    return keys;
  }

  private void checkCall(int index) {
    RecordedCall call = activity.calls().get(index);
    checkOrder(index, call.kind());
    checkThread(index, call);
    boolean needsError =
        call.kind() == CallKind.REPORT_ERR || call.kind() == CallKind.REPORT_EXPECTED;
    if (needsError && call.error() == null) {
      violate(index, call.kind() + " was passed no error");
    }
    checkKeys(index, call.kind(), call.results());
    seen.add(call.kind());
  }

  private void checkOrder(int index, CallKind kind) {
    if (seen.contains(kind) && kind != CallKind.REPORT_CHANGE) {
      violate(index, kind + " came a second time");
    } else if (seen.contains(CallKind.END)) {
      violate(index, kind + " came after END");
    } else {
      FORBIDDEN_AFTER.getOrDefault(kind, Set.of()).stream()
          .filter(seen::contains)
          .findFirst()
          .ifPresent(earlier -> violate(index, kind + " came after " + earlier));
    }
  }

  /** Until it is detached or has returned, an activity stays on the thread that started it. */
  private void checkThread(int index, RecordedCall call) {
    Thread starter = activity.calls().get(0).thread();
    if (call.thread() != starter && !call.kind().isSettlement() && !hasLeft()) {
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

  private boolean hasLeft() {
    return seen.contains(CallKind.DETACH) || seen.contains(CallKind.RETURNED);
  }

  private void violate(int index, String explanation) {
    violations.add(new ContractViolation(explanation, activity.calls().subList(0, index + 1)));
  }
}
