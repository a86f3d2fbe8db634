package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Tracking;
import dev.tracker.spi.Redaction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Tracks {@link AccountService}: a call of a tracked method is an activity of the tracker.
 */
@Generated("dev.tracker.processor.TrackActivityProcessor")
public final class TrackedAccountService implements AccountService {
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
   * @param delegate what is called
   * @param tracker what hears of the calls
   */
  public TrackedAccountService(AccountService delegate, ActivityTracker tracker) {
    Tracking.requireLevel(1);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(tracker);
  }

  /**
   * Tracked as {@code open account} with {@code id}, {@code mail}, {@code token}, {@code pin};
   * success reports a change.
   */
  @Override
  public void open(Account account, int pin) {
    if (!isEnabled(OPEN)) {
      delegate.open(account, pin);
      return;
    }
    Activity activity = start(ActivityContext.current(), OPEN, openArguments(account, pin));
    try {
      delegate.open(account, pin);
    } catch (Throwable error) {
      fail(activity, OPEN, error);
      throw error;
    }
    openChanged(activity, account);
  }

  private Object[] openArguments(Account account, int pin) {
    try {
      if (!tracker.wantsValues(OPEN)) {
        return Tracking.NO_ARGUMENTS;
      }
      var email = account == null ? null : account.email();
      return new Object[] {
          "id", account == null ? null : account.id(),
          "mail", Tracking.hashed(email == null ? null : email.orElse(null)),
          "token", Redaction.MARK,
          "pin", Tracking.hashed(pin)
      };
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, OPEN, fault);
      return Tracking.NO_ARGUMENTS;
    }
  }

  private void openChanged(Activity activity, Account account) {
    String changeId = null;
    Object changeData = null;
    try {
      if (tracker.wantsValues(OPEN)) {
        changeId = Tracking.hashed(account == null ? null : account.id());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("pin", Tracking.hashed(account == null ? null : account.pin()));
        values.put("password", Redaction.MARK);
        changeData = values;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, OPEN, fault);
    } finally {
      reportChange(activity, OPEN, changeId, changeData);
    }
  }

  /**
   * Tracked as {@code reset account} with {@code password}; success reports a change.
   */
  @Override
  public String reset(char[] password) {
    if (!isEnabled(RESET)) {
      return delegate.reset(password);
    }
    Activity activity = start(ActivityContext.current(), RESET, resetArguments());
    String result;
    try {
      result = delegate.reset(password);
    } catch (Throwable error) {
      fail(activity, RESET, error);
      throw error;
    }
    resetChanged(activity, result);
    return result;
  }

  private Object[] resetArguments() {
    try {
      if (!tracker.wantsValues(RESET)) {
        return Tracking.NO_ARGUMENTS;
      }
      return new Object[] {"password", Redaction.MARK};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, RESET, fault);
      return Tracking.NO_ARGUMENTS;
    }
  }

  private void resetChanged(Activity activity, String result) {
    String changeId = null;
    Object changeData = null;
    try {
      if (tracker.wantsValues(RESET)) {
        changeId = Redaction.MARK;
        changeData = Tracking.hashed(result);
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, RESET, fault);
    } finally {
      reportChange(activity, RESET, changeId, changeData);
    }
  }

  /**
   * Tracked as {@code renew account} with {@code token}; success reports a change.
   */
  @Override
  public CompletionStage<Account> renew(String token) {
    if (!isEnabled(RENEW)) {
      return delegate.renew(token);
    }
    Activity activity = start(ActivityContext.current(), RENEW, renewArguments());
    CompletionStage<Account> result;
    try {
      result = delegate.renew(token);
    } catch (Throwable error) {
      fail(activity, RENEW, error);
      throw error;
    }
    if (result == null) {
      renewCompleted(activity, null, null);
      return null;
    }
    try {
      detach(activity, RENEW);
      result.whenComplete(
          (Object value, Throwable failure) -> renewCompleted(activity, value, failure));
    } catch (Throwable fault) {
      try {
        Tracking.fault(FaultPoint.FOLLOW, tracker, RENEW, fault);
      } finally {
        end(activity, RENEW);
      }
    }
    return result;
  }

  private Object[] renewArguments() {
    try {
      if (!tracker.wantsValues(RENEW)) {
        return Tracking.NO_ARGUMENTS;
      }
      return new Object[] {"token", Redaction.MARK};
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.ARGUMENTS, tracker, RENEW, fault);
      return Tracking.NO_ARGUMENTS;
    }
  }

  private void renewCompleted(Activity activity, Object result, Throwable error) {
    Throwable cause = Tracking.unwrapped(error);
    if (cause == null) {
      renewChanged(activity, result);
    } else {
      fail(activity, RENEW, cause);
    }
  }

  private void renewChanged(Activity activity, Object value) {
    String changeId = null;
    Object changeData = null;
    try {
      Account result = Tracking.result(value);
      if (tracker.wantsValues(RENEW)) {
        changeId = Tracking.hashed(result == null ? null : result.id());
        changeData = Redaction.MARK;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, RENEW, fault);
    } finally {
      reportChange(activity, RENEW, changeId, changeData);
    }
  }

  private boolean isEnabled(TrackedMethod method) {
    try {
      return canBeEnabled && tracker.isEnabled(method);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.IS_ENABLED, tracker, method, fault);
      return false;
    }
  }

  private Activity start(ActivityContext context, TrackedMethod method, Object[] kvArgs) {
    try {
      return Objects.requireNonNull(tracker.start(context, method, kvArgs), "start returned null");
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.START, tracker, method, fault);
      return Activity.noop();
    }
  }

  private void detach(Activity activity, TrackedMethod method) {
    try {
      activity.detach();
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.DETACH, tracker, method, fault);
    }
  }

  private void fail(Activity activity, TrackedMethod method, Throwable error) {
    try {
      activity.reportErr(error);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.REPORT_ERR, tracker, method, fault);
    } finally {
      end(activity, method);
    }
  }

  private void reportChange(Activity activity, TrackedMethod method, String id, Object data) {
    try {
      activity.reportChange(id, data);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.REPORT_CHANGE, tracker, method, fault);
    } finally {
      end(activity, method);
    }
  }

  private void end(Activity activity, TrackedMethod method) {
    try {
      activity.end();
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.END, tracker, method, fault);
    }
  }
}
