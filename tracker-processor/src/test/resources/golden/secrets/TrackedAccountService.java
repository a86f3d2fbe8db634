package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackingDecorator;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Ending;
import dev.tracker.runtime.Following;
import dev.tracker.runtime.GeneratedDecorator;
import dev.tracker.runtime.Tracking;
import dev.tracker.spi.Redaction;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/** Tracks {@link AccountService}: a call of a tracked method is an activity of the tracker. */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
public class TrackedAccountService implements AccountService, TrackingDecorator {
  private static final TrackedMethod OPEN = TrackedMethod.of(
      AccountService.class, "open", "open", "account", Effect.CHANGE, "id", "mail", "token", "pin");
  private static final TrackedMethod RESET = TrackedMethod.of(
      AccountService.class, "reset", "reset", "account", Effect.CHANGE, "password");
  private static final TrackedMethod RENEW = TrackedMethod.of(
      AccountService.class, "renew", "renew", "account", Effect.CHANGE, "token");

  private final AccountService delegate;
  private final ActivityTracker tracker;
  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  public TrackedAccountService(AccountService delegate, ActivityTracker tracker) {
    Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /**
   * Tracked as {@code open account} with {@code id}, {@code mail}, {@code token}, {@code pin};
   * success reports a change.
   */
  @Override
  public void open(Account account, int pin) {
    boolean[] guard = guard(OPEN);
    if (guard == null) {
      delegate.open(account, pin);
      return;
    }
    Object[] kvArgs = wantsValues(guard, OPEN) ? openArguments(guard, account, pin) : null;
    Activity activity = start(guard, ActivityContext.current(), OPEN, kvArgs);
    try {
      delegate.open(account, pin);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, OPEN, error);
      throw error;
    }
    openChanged(guard, activity, account);
  }

  private Object[] openArguments(boolean[] guard, Account account, int pin) {
    guard[0] = true;
    try {
      var email = account == null ? null : account.email();
      return new Object[] {
          "id", account == null ? null : account.id(),
          "mail", Tracking.hashed(email == null ? null : email.orElse(null)),
          "token", Redaction.MARK,
          "pin", Tracking.hashed(pin)};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, OPEN, fault);
      return null;
    } finally {
      guard[0] = false;
    }
  }

  private void openChanged(boolean[] guard, Activity activity, Account account) {
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(OPEN, activity)) {
        changeId = Tracking.hashed(account == null ? null : account.id());
        changeData = Tracking.map(
            "pin", Tracking.hashed(account == null ? null : account.pin()),
            "password", Redaction.MARK);
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, OPEN, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, OPEN, changeId, changeData);
    }
  }

  /** Tracked as {@code reset account} with {@code password}; success reports a change. */
  @Override
  public String reset(char[] password) {
    boolean[] guard = guard(RESET);
    if (guard == null) {
      return delegate.reset(password);
    }
    Object[] kvArgs = wantsValues(guard, RESET) ? new Object[] {"password", Redaction.MARK} : null;
    Activity activity = start(guard, ActivityContext.current(), RESET, kvArgs);
    String result;
    try {
      result = delegate.reset(password);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, RESET, error);
      throw error;
    }
    resetChanged(guard, activity, result);
    return result;
  }

  private void resetChanged(boolean[] guard, Activity activity, String result) {
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(RESET, activity)) {
        changeId = Redaction.MARK;
        changeData = Tracking.hashed(result);
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, RESET, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, RESET, changeId, changeData);
    }
  }

  /** Tracked as {@code renew account} with {@code token}; success reports a change. */
  @Override
  public CompletionStage<Account> renew(String token) {
    boolean[] guard = guard(RENEW);
    if (guard == null) {
      return delegate.renew(token);
    }
    Object[] kvArgs = wantsValues(guard, RENEW) ? new Object[] {"token", Redaction.MARK} : null;
    Activity activity = start(guard, ActivityContext.current(), RENEW, kvArgs);
    CompletionStage<Account> result;
    try {
      result = delegate.renew(token);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, RENEW, error);
      throw error;
    }
    Following.follow(result, guard, activity, tracker, RENEW,
        (value, failure) -> renewCompleted(activity, value, failure));
    return result;
  }

  private void renewCompleted(Activity activity, Object result, Throwable error) {
    boolean[] guard = Tracking.completionGuard();
    if (Following.succeeded(guard, activity, tracker, RENEW, error)) {
      renewChanged(guard, activity, result);
    }
  }

  private void renewChanged(boolean[] guard, Activity activity, Object value) {
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      Account result = Tracking.result(value);
      if (tracker.wantsValues(RENEW, activity)) {
        changeId = Tracking.hashed(result == null ? null : result.id());
        changeData = Redaction.MARK;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, RENEW, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, RENEW, changeId, changeData);
    }
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
    return String.format("TrackedAccountService[%s]", delegate);
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
