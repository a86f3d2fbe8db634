package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackingDecorator;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Ending;
import dev.tracker.runtime.GeneratedDecorator;
import dev.tracker.runtime.Nesting;
import dev.tracker.runtime.Tracking;
import dev.tracker.spi.Redaction;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Tracks {@link Accounts}: a call of a tracked method is an activity of the tracker. */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "deprecation"
})
public class TrackedAccounts implements Accounts, TrackingDecorator {
  private static final TrackedMethod OPEN = TrackedMethod.of(
      Accounts.class, "open", "open", "account", Effect.CHANGE, "account");
  private static final TrackedMethod MERGE = TrackedMethod.of(
      Accounts.class, "merge", "merge", "account", Effect.CHANGE, "accounts", "byName", "wards");
  private static final TrackedMethod IMPORT_ALL = TrackedMethod.of(
      Accounts.class, "importAll", "import", "account", Effect.CHANGE);
  private static final TrackedMethod BLOCK = TrackedMethod.of(
      Accounts.class, "block", "block", "account", Effect.CHANGE, "login");

  private final Accounts delegate;
  private final ActivityTracker tracker;
  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  public TrackedAccounts(Accounts delegate, ActivityTracker tracker) {
    Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /** Tracked as {@code open account} with {@code account}; success reports a change. */
  @Override
  public Accounts.Account open(Accounts.Account account) {
    boolean[] guard = guard(OPEN);
    if (guard == null) {
      return delegate.open(account);
    }
    Object[] kvArgs = wantsValues(guard, OPEN) ? openArguments(guard, account) : null;
    Activity activity = start(guard, ActivityContext.current(), OPEN, kvArgs);
    Accounts.Account result;
    try {
      result = delegate.open(account);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, OPEN, error);
      throw error;
    }
    openChanged(guard, activity, result);
    return result;
  }

  private Object[] openArguments(boolean[] guard, Accounts.Account account) {
    guard[0] = true;
    try {
      return new Object[] {"account", accountShown(account)};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, OPEN, fault);
      return null;
    } finally {
      guard[0] = false;
    }
  }

  private void openChanged(boolean[] guard, Activity activity, Accounts.Account result) {
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(OPEN, activity)) {
        changeId = result == null ? null : result.id();
        changeData = accountShown(result);
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, OPEN, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, OPEN, changeId, changeData);
    }
  }

  /**
   * Tracked as {@code merge account} with {@code accounts}, {@code byName}, {@code wards};
   * success reports a change.
   */
  @Override
  public <T extends Accounts.Account> void merge(List<T> accounts,
      Map<String, Accounts.Account[]> byName, Optional<Accounts.Ward> wards,
      Map<Accounts.Account, Integer> pairs) {
    boolean[] guard = guard(MERGE);
    if (guard == null) {
      delegate.merge(accounts, byName, wards, pairs);
      return;
    }
    Object[] kvArgs = wantsValues(guard, MERGE)
        ? mergeArguments(guard, accounts, byName, wards)
        : null;
    Activity activity = start(guard, ActivityContext.current(), MERGE, kvArgs);
    try {
      delegate.merge(accounts, byName, wards, pairs);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, MERGE, error);
      throw error;
    }
    mergeChanged(guard, activity, accounts, pairs);
  }

  private <T extends Accounts.Account> Object[] mergeArguments(boolean[] guard, List<T> accounts,
      Map<String, Accounts.Account[]> byName, Optional<Accounts.Ward> wards) {
    guard[0] = true;
    try {
      return new Object[] {
          "accounts", accountListShown(accounts),
          "byName", accountArrayMapShown(byName),
          "wards", wardShown(wards == null ? null : wards.orElse(null), new Nesting())};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, MERGE, fault);
      return null;
    } finally {
      guard[0] = false;
    }
  }

  private <T extends Accounts.Account> void mergeChanged(boolean[] guard, Activity activity,
      List<T> accounts, Map<Accounts.Account, Integer> pairs) {
    Object changeData = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(MERGE, activity)) {
        changeData = Tracking.map(
            "pairs", accountMapShown(pairs),
            "first", accountListShown(accounts));
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, MERGE, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, MERGE, null, changeData);
    }
  }

  /** Tracked as {@code import account}; success reports a change. */
  @Override
  public Accounts.Page<? extends Accounts.Account> importAll(String file) {
    boolean[] guard = guard(IMPORT_ALL);
    if (guard == null) {
      return delegate.importAll(file);
    }
    Activity activity = start(guard, ActivityContext.current(), IMPORT_ALL, null);
    Accounts.Page<? extends Accounts.Account> result;
    try {
      result = delegate.importAll(file);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, IMPORT_ALL, error);
      throw error;
    }
    importAllChanged(guard, activity, result);
    return result;
  }

  private void importAllChanged(boolean[] guard, Activity activity,
      Accounts.Page<? extends Accounts.Account> result) {
    Object changeData = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(IMPORT_ALL, activity)) {
        changeData = pageShown(result);
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, IMPORT_ALL, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, IMPORT_ALL, null, changeData);
    }
  }

  /** Tracked as {@code block account} with {@code login}; success reports a change. */
  @Override
  public void block(Accounts.Login login) {
    boolean[] guard = guard(BLOCK);
    if (guard == null) {
      delegate.block(login);
      return;
    }
    Object[] kvArgs = wantsValues(guard, BLOCK) ? blockArguments(guard, login) : null;
    Activity activity = start(guard, ActivityContext.current(), BLOCK, kvArgs);
    try {
      delegate.block(login);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, BLOCK, error);
      throw error;
    }
    blockChanged(guard, activity, login);
  }

  private Object[] blockArguments(boolean[] guard, Accounts.Login login) {
    guard[0] = true;
    try {
      return new Object[] {"login", loginShown(login)};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, BLOCK, fault);
      return null;
    } finally {
      guard[0] = false;
    }
  }

  private void blockChanged(boolean[] guard, Activity activity, Accounts.Login login) {
    String changeId = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(BLOCK, activity)) {
        changeId = Objects.toString(loginShown(login), null);
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, BLOCK, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, BLOCK, changeId, null);
    }
  }

  private static Object accountShown(Accounts.Account value) {
    if (value == null) {
      return null;
    }
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("id", value.id());
    shown.put("pin", value.pin());
    shown.put("mail", Redaction.MARK);
    shown.put("apiToken", Redaction.MARK);
    shown.put("owner", ownerShown(value.owner()));
    return shown;
  }

  private static Object ownerShown(Accounts.Owner value) {
    if (value == null) {
      return null;
    }
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("active", value.isActive());
    shown.put("name", value.getName());
    shown.put("password", Redaction.MARK);
    return shown;
  }

  private static Object accountListShown(Collection<? extends Accounts.Account> value) {
    if (value == null) {
      return null;
    }
    List<Object> shown = new ArrayList<>();
    for (var each : value) {
      shown.add(accountShown(each));
    }
    return shown;
  }

  private static Object accountArrayMapShown(Map<?, ? extends Accounts.Account[]> value) {
    if (value == null) {
      return null;
    }
    Map<Object, Object> shown = new LinkedHashMap<>();
    for (var each : value.entrySet()) {
      shown.put(each.getKey(), accountArrayShown((Accounts.Account[]) each.getValue()));
    }
    return shown;
  }

  private static Object accountArrayShown(Accounts.Account[] value) {
    if (value == null) {
      return null;
    }
    List<Object> shown = new ArrayList<>();
    for (var each : value) {
      shown.add(accountShown(each));
    }
    return shown;
  }

  private static Object wardShown(Accounts.Ward value, Nesting nesting) {
    if (value == null) {
      return null;
    }
    Object mark = nesting.enter(value);
    if (mark != null) {
      return mark;
    }
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("name", value.name());
    shown.put("passphrase", Redaction.MARK);
    shown.put("guardian", wardShown(value.guardian(), nesting));
    shown.put("wards", wardListShown(value.wards(), nesting));
    nesting.leave();
    return shown;
  }

  private static Object wardListShown(Collection<? extends Accounts.Ward> value, Nesting nesting) {
    if (value == null) {
      return null;
    }
    List<Object> shown = new ArrayList<>();
    for (var each : value) {
      shown.add(wardShown(each, nesting));
    }
    return shown;
  }

  private static Object accountMapShown(Map<? extends Accounts.Account, ?> value) {
    if (value == null) {
      return null;
    }
    List<Object> shown = new ArrayList<>();
    for (var each : value.entrySet()) {
      shown.add(new AbstractMap.SimpleImmutableEntry<>(accountShown(each.getKey()), each.getValue()));
    }
    return shown;
  }

  private static Object pageShown(Accounts.Page<? extends Accounts.Account> value) {
    if (value == null) {
      return null;
    }
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("content", accountListShown(value.content()));
    shown.put("number", value.number());
    return shown;
  }

  private static Object loginShown(Accounts.Login value) {
    if (value == null) {
      return null;
    }
    if (value instanceof Accounts.ByPassword each) {
      return byPasswordShown(each);
    }
    if (value instanceof Accounts.ByCard each) {
      return each;
    }
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("user", value.user());
    return shown;
  }

  private static Object byPasswordShown(Accounts.ByPassword value) {
    if (value == null) {
      return null;
    }
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("user", value.user());
    shown.put("password", Redaction.MARK);
    return shown;
  }

  @Override
  public Object trackedDelegate() {
    return delegate;
  }

  @Override
  public ActivityTracker trackedBy() {
    return tracker;
  }

  @Override
  public String toString() {
    return String.format("TrackedAccounts[%s]", delegate);
  }

  private boolean[] guard(TrackedMethod method) {
    try {
      return canBeEnabled && (Tracking.isWatched() || tracker.isEnabled(method))
          ? Tracking.guard(tracker, method) : null;
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.IS_ENABLED, tracker, method, fault);
      return null;
    }
  }

  private boolean wantsValues(boolean[] guard, TrackedMethod method) {
    guard[0] = true;
    try {
      return tracker.wantsValues(method);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, method, fault);
      return false;
    } finally {
      guard[0] = false;
    }
  }

  private Activity start(boolean[] guard, ActivityContext context, TrackedMethod method,
      Object[] kvArgs) {
    guard[0] = true;
    try {
      Activity activity = tracker.start(context, method, Tracking.orNone(kvArgs));
      return Objects.requireNonNull(activity, "start returned null");
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.START, tracker, method, fault);
      return Activity.noop();
    } finally {
      guard[0] = false;
    }
  }

  private void reportChange(boolean[] guard, Activity activity, TrackedMethod method, String id,
      Object data) {
    guard[0] = true;
    try {
      activity.reportChange(id, data);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.REPORT_CHANGE, tracker, method, fault);
    } finally {
      guard[0] = false;
      end(guard, activity, method);
    }
  }

  private void end(boolean[] guard, Activity activity, TrackedMethod method) {
    guard[0] = true;
    try {
      activity.end();
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.END, tracker, method, fault);
    } finally {
      guard[0] = false;
    }
  }
}
