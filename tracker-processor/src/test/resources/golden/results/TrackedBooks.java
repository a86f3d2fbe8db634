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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/** Tracks {@link Books}: a call of a tracked method is an activity of the tracker. */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
public class TrackedBooks implements Books, TrackingDecorator {
  private static final TrackedMethod FIND_ALL = TrackedMethod.of(
      Books.class, "findAll", "find", "book", Effect.READ, "author");
  private static final TrackedMethod GET = TrackedMethod.of(
      Books.class, "get", "get", "book", Effect.READ, "isbn");
  private static final TrackedMethod LIST = TrackedMethod.of(
      Books.class, "list", "list", "book", Effect.READ);
  private static final TrackedMethod UPDATE = TrackedMethod.of(
      Books.class, "update", "update", "book", Effect.CHANGE);
  private static final TrackedMethod DELETE = TrackedMethod.of(
      Books.class, "delete", "delete", "book", Effect.CHANGE);
  private static final TrackedMethod ARCHIVE = TrackedMethod.of(
      Books.class, "archive", "archive", "book", Effect.CHANGE);
  private static final TrackedMethod LEND = TrackedMethod.of(
      Books.class, "lend", "lend", "book", Effect.CHANGE);
  private static final TrackedMethod RESERVE = TrackedMethod.of(
      Books.class, "reserve", "reserve", "book", Effect.CHANGE);
  private static final TrackedMethod RENAME = TrackedMethod.of(
      Books.class, "rename", "rename", "book", Effect.CHANGE);
  private static final TrackedMethod MERGE = TrackedMethod.of(
      Books.class, "merge", "merge", "book", Effect.CHANGE);
  private static final TrackedMethod SPLIT = TrackedMethod.of(
      Books.class, "split", "split", "book", Effect.CHANGE);

  private final Books delegate;
  private final ActivityTracker tracker;
  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  public TrackedBooks(Books delegate, ActivityTracker tracker) {
    Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /** Tracked as {@code find book} with {@code author}; success records {@code count}. */
  @Override
  public List<Book> findAll(String author) {
    boolean[] guard = guard(FIND_ALL);
    if (guard == null) {
      return delegate.findAll(author);
    }
    Object[] kvArgs = wantsValues(guard, FIND_ALL) ? new Object[] {"author", author} : null;
    Activity activity = start(guard, ActivityContext.current(), FIND_ALL, kvArgs);
    List<Book> result;
    try {
      result = delegate.findAll(author);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, FIND_ALL, error);
      throw error;
    }
    try {
      findAllResults(guard, activity, result);
    } finally {
      end(guard, activity, FIND_ALL);
    }
    return result;
  }

  private void findAllResults(boolean[] guard, Activity activity, List<Book> result) {
    guard[0] = true;
    try {
      if (tracker.wantsValues(FIND_ALL, activity)) {
        reportResult(activity, FIND_ALL, "count", result == null ? null : result.size());
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.RESULT_VALUES, tracker, FIND_ALL, fault);
    } finally {
      guard[0] = false;
    }
  }

  /** Tracked as {@code get book} with {@code isbn}; success records {@code size}, {@code draft}. */
  @Override
  public Optional<Book> get(String isbn) {
    boolean[] guard = guard(GET);
    if (guard == null) {
      return delegate.get(isbn);
    }
    Object[] kvArgs = wantsValues(guard, GET) ? new Object[] {"isbn", isbn} : null;
    Activity activity = start(guard, ActivityContext.current(), GET, kvArgs);
    Optional<Book> result;
    try {
      result = delegate.get(isbn);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, GET, error);
      throw error;
    }
    try {
      getResults(guard, activity, result);
    } finally {
      end(guard, activity, GET);
    }
    return result;
  }

  private void getResults(boolean[] guard, Activity activity, Optional<Book> result) {
    guard[0] = true;
    try {
      if (tracker.wantsValues(GET, activity)) {
        var value = result == null ? null : result.orElse(null);
        var authors = value == null ? null : value.authors();
        reportResult(
            activity, GET,
            "size", authors == null ? null : authors.size(),
            "draft", Redaction.MARK);
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.RESULT_VALUES, tracker, GET, fault);
    } finally {
      guard[0] = false;
    }
  }

  /** Tracked as {@code list book}; success records {@code found}. */
  @Override
  public void list(List<Book> out) {
    boolean[] guard = guard(LIST);
    if (guard == null) {
      delegate.list(out);
      return;
    }
    Activity activity = start(guard, ActivityContext.current(), LIST, null);
    try {
      delegate.list(out);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, LIST, error);
      throw error;
    }
    try {
      listResults(guard, activity, out);
    } finally {
      end(guard, activity, LIST);
    }
  }

  private void listResults(boolean[] guard, Activity activity, List<Book> out) {
    guard[0] = true;
    try {
      if (tracker.wantsValues(LIST, activity)) {
        reportResult(activity, LIST, "found", out == null ? null : out.size());
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.RESULT_VALUES, tracker, LIST, fault);
    } finally {
      guard[0] = false;
    }
  }

  /** Tracked as {@code update book}; success records {@code isbn} and reports a change. */
  @Override
  public CompletionStage<Book> update(String isbn) {
    boolean[] guard = guard(UPDATE);
    if (guard == null) {
      return delegate.update(isbn);
    }
    Activity activity = start(guard, ActivityContext.current(), UPDATE, null);
    CompletionStage<Book> result;
    try {
      result = delegate.update(isbn);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, UPDATE, error);
      throw error;
    }
    Following.follow(result, guard, activity, tracker, UPDATE,
        (value, failure) -> updateCompleted(activity, isbn, value, failure));
    return result;
  }

  private void updateCompleted(Activity activity, String isbn, Object result, Throwable error) {
    boolean[] guard = Tracking.completionGuard();
    if (Following.succeeded(guard, activity, tracker, UPDATE, error)) {
      try {
        updateResults(guard, activity, result);
      } finally {
        changed(guard, activity, UPDATE, isbn, result);
      }
    }
  }

  private void updateResults(boolean[] guard, Activity activity, Object value) {
    guard[0] = true;
    try {
      if (tracker.wantsValues(UPDATE, activity)) {
        Book result = Tracking.result(value);
        reportResult(activity, UPDATE, "isbn", result == null ? null : result.isbn());
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.RESULT_VALUES, tracker, UPDATE, fault);
    } finally {
      guard[0] = false;
    }
  }

  /**
   * Tracked as {@code delete book}; success records {@code deleted} and reports a change if
   * {@code result}.
   */
  @Override
  public int delete(String isbn) {
    boolean[] guard = guard(DELETE);
    if (guard == null) {
      return delegate.delete(isbn);
    }
    Activity activity = start(guard, ActivityContext.current(), DELETE, null);
    int result;
    try {
      result = delegate.delete(isbn);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, DELETE, error);
      throw error;
    }
    try {
      deleteResults(guard, activity, result);
    } finally {
      deleteChanged(guard, activity, isbn, result);
    }
    return result;
  }

  private void deleteResults(boolean[] guard, Activity activity, int result) {
    guard[0] = true;
    try {
      if (tracker.wantsValues(DELETE, activity)) {
        reportResult(activity, DELETE, "deleted", result);
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.RESULT_VALUES, tracker, DELETE, fault);
    } finally {
      guard[0] = false;
    }
  }

  private void deleteChanged(boolean[] guard, Activity activity, String isbn, int result) {
    boolean changed = false;
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      changed = result > 0;
      if (changed && tracker.wantsValues(DELETE, activity)) {
        changeId = isbn;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, DELETE, fault);
    } finally {
      guard[0] = false;
      if (changed) {
        reportChange(guard, activity, DELETE, changeId, changeData);
      } else {
        end(guard, activity, DELETE);
      }
    }
  }

  /** Tracked as {@code archive book}; success reports a change if {@code result}. */
  @Override
  public Long archive(String isbn) {
    boolean[] guard = guard(ARCHIVE);
    if (guard == null) {
      return delegate.archive(isbn);
    }
    Activity activity = start(guard, ActivityContext.current(), ARCHIVE, null);
    Long result;
    try {
      result = delegate.archive(isbn);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, ARCHIVE, error);
      throw error;
    }
    archiveChanged(guard, activity, isbn, result);
    return result;
  }

  private void archiveChanged(boolean[] guard, Activity activity, String isbn, Long result) {
    boolean changed = false;
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      changed = result != null && result > 0;
      if (changed && tracker.wantsValues(ARCHIVE, activity)) {
        changeId = isbn;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, ARCHIVE, fault);
    } finally {
      guard[0] = false;
      if (changed) {
        reportChange(guard, activity, ARCHIVE, changeId, changeData);
      } else {
        end(guard, activity, ARCHIVE);
      }
    }
  }

  /** Tracked as {@code lend book}; success reports a change if {@code result}. */
  @Override
  public Optional<Book> lend(String isbn) {
    boolean[] guard = guard(LEND);
    if (guard == null) {
      return delegate.lend(isbn);
    }
    Activity activity = start(guard, ActivityContext.current(), LEND, null);
    Optional<Book> result;
    try {
      result = delegate.lend(isbn);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, LEND, error);
      throw error;
    }
    lendChanged(guard, activity, isbn, result);
    return result;
  }

  private void lendChanged(boolean[] guard, Activity activity, String isbn, Optional<Book> result) {
    boolean changed = false;
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      var value_ = result == null ? null : result.orElse(null);
      changed = value_ != null;
      if (changed && tracker.wantsValues(LEND, activity)) {
        changeId = isbn;
        changeData = value_;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, LEND, fault);
    } finally {
      guard[0] = false;
      if (changed) {
        reportChange(guard, activity, LEND, changeId, changeData);
      } else {
        end(guard, activity, LEND);
      }
    }
  }

  /** Tracked as {@code reserve book}; success reports a change if {@code result}. */
  @Override
  public OptionalInt reserve(String isbn) {
    boolean[] guard = guard(RESERVE);
    if (guard == null) {
      return delegate.reserve(isbn);
    }
    Activity activity = start(guard, ActivityContext.current(), RESERVE, null);
    OptionalInt result;
    try {
      result = delegate.reserve(isbn);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, RESERVE, error);
      throw error;
    }
    reserveChanged(guard, activity, isbn, result);
    return result;
  }

  private void reserveChanged(boolean[] guard, Activity activity, String isbn, OptionalInt result) {
    boolean changed = false;
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      changed = result != null && result.isPresent();
      if (changed && tracker.wantsValues(RESERVE, activity)) {
        changeId = isbn;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, RESERVE, fault);
    } finally {
      guard[0] = false;
      if (changed) {
        reportChange(guard, activity, RESERVE, changeId, changeData);
      } else {
        end(guard, activity, RESERVE);
      }
    }
  }

  /** Tracked as {@code rename book}; success reports a change if {@code result.authors}. */
  @Override
  public Book rename(String isbn) {
    boolean[] guard = guard(RENAME);
    if (guard == null) {
      return delegate.rename(isbn);
    }
    Activity activity = start(guard, ActivityContext.current(), RENAME, null);
    Book result;
    try {
      result = delegate.rename(isbn);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, RENAME, error);
      throw error;
    }
    renameChanged(guard, activity, isbn, result);
    return result;
  }

  private void renameChanged(boolean[] guard, Activity activity, String isbn, Book result) {
    boolean changed = false;
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      var authors = result == null ? null : result.authors();
      changed = authors != null && !authors.isEmpty();
      if (changed && tracker.wantsValues(RENAME, activity)) {
        changeId = isbn;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, RENAME, fault);
    } finally {
      guard[0] = false;
      if (changed) {
        reportChange(guard, activity, RENAME, changeId, changeData);
      } else {
        end(guard, activity, RENAME);
      }
    }
  }

  /** Tracked as {@code merge book}; success reports a change if {@code result}. */
  @Override
  public CompletionStage<Map<String, Book>> merge(String isbn) {
    boolean[] guard = guard(MERGE);
    if (guard == null) {
      return delegate.merge(isbn);
    }
    Activity activity = start(guard, ActivityContext.current(), MERGE, null);
    CompletionStage<Map<String, Book>> result;
    try {
      result = delegate.merge(isbn);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, MERGE, error);
      throw error;
    }
    Following.follow(result, guard, activity, tracker, MERGE,
        (value, failure) -> mergeCompleted(activity, isbn, value, failure));
    return result;
  }

  private void mergeCompleted(Activity activity, String isbn, Object result, Throwable error) {
    boolean[] guard = Tracking.completionGuard();
    if (Following.succeeded(guard, activity, tracker, MERGE, error)) {
      mergeChanged(guard, activity, isbn, result);
    }
  }

  private void mergeChanged(boolean[] guard, Activity activity, String isbn, Object value) {
    boolean changed = false;
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      Map<String, Book> result = Tracking.result(value);
      changed = result != null && !result.isEmpty();
      if (changed && tracker.wantsValues(MERGE, activity)) {
        changeId = isbn;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, MERGE, fault);
    } finally {
      guard[0] = false;
      if (changed) {
        reportChange(guard, activity, MERGE, changeId, changeData);
      } else {
        end(guard, activity, MERGE);
      }
    }
  }

  /** Tracked as {@code split book}; success reports a change if {@code result}. */
  @Override
  public Book[] split(String isbn) {
    boolean[] guard = guard(SPLIT);
    if (guard == null) {
      return delegate.split(isbn);
    }
    Activity activity = start(guard, ActivityContext.current(), SPLIT, null);
    Book[] result;
    try {
      result = delegate.split(isbn);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, SPLIT, error);
      throw error;
    }
    splitChanged(guard, activity, isbn, result);
    return result;
  }

  private void splitChanged(boolean[] guard, Activity activity, String isbn, Book[] result) {
    boolean changed = false;
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      changed = result != null && result.length > 0;
      if (changed && tracker.wantsValues(SPLIT, activity)) {
        changeId = isbn;
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SPLIT, fault);
    } finally {
      guard[0] = false;
      if (changed) {
        reportChange(guard, activity, SPLIT, changeId, changeData);
      } else {
        end(guard, activity, SPLIT);
      }
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
    return String.format("TrackedBooks[%s]", delegate);
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

  private void reportResult(Activity activity, TrackedMethod method, Object... kvResults) {
    try {
      activity.reportResult(kvResults);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.REPORT_RESULT, tracker, method, fault);
    }
  }

  private void changed(boolean[] guard, Activity activity, TrackedMethod method, String id,
      Object data) {
    boolean wanted = false;
    guard[0] = true;
    try {
      wanted = tracker.wantsValues(method, activity);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, method, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, method, wanted ? id : null, wanted ? data : null);
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
