package dev.tracker;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down how it is called, and answers or throws as the test has told it to. */
final class ScriptedTracker implements ActivityTracker {

  /** The calls to a tracker and its activities that can be told to throw. */
  enum Call {
    IS_ENABLED("isEnabled"),
    WANTS_VALUES("wantsValues"),
    START("start"),
    DETACH("detach"),
    REPORT_ERR("reportErr"),
    REPORT_CHANGE("reportChange"),
    END("end");

    final String method;

    Call(String method) {
      this.method = method;
    }
  }

  private final String name;
  private final List<String> log;
  private final Map<Call, Throwable> faults = new EnumMap<>(Call.class);
  private boolean enabled = true;
  private boolean wantsValues = true;
  private boolean startsNothing;

  /** Several may share a log, which then shows the order of calls to all of them. */
  ScriptedTracker(String name, List<String> log) {
    this.name = name;
    this.log = log;
  }

  ScriptedTracker throwing(Call call, Throwable fault) {
    faults.put(call, fault);
    return this;
  }

  ScriptedTracker disabled() {
    enabled = false;
    return this;
  }

  ScriptedTracker withoutValues() {
    wantsValues = false;
    return this;
  }

  /** Starts return {@code null}, as they must not. */
  ScriptedTracker startingNothing() {
    startsNothing = true;
    return this;
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    called(Call.IS_ENABLED, "");
    return enabled;
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    called(Call.WANTS_VALUES, "");
    return wantsValues;
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    called(Call.START, " " + operation + " " + subject + " " + List.of(kvArgs));
    return startsNothing ? null : new ScriptedActivity();
  }

  private void called(Call call, String details) {
    log.add(name + "." + call.method + details);
    Throwable fault = faults.get(call);
    if (fault != null) {
      Sneaky.doThrow(fault);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  private final class ScriptedActivity implements Activity {
    @Override
    public void reportErr(Throwable error) {
      called(Call.REPORT_ERR, " " + error.getMessage());
    }

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {
      called(Call.REPORT_CHANGE, " " + id + " " + data);
    }

    @Override
    public void detach() {
      called(Call.DETACH, "");
    }

    @Override
    public void end() {
      called(Call.END, "");
    }
  }
}
