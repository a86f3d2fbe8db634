package dev.tracker.runtime;

import dev.tracker.TrackerFault;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** The failure of a stage within what stages wrap it in, as {@link Tracking#unwrapped} tells. */
final class WrappedFailure {
  /** Deeper than that only exceptions go that are causes of each other. */
  private static final int MOST_WRAPPED = 100;

  private WrappedFailure() {}

  static Throwable within(Throwable error) {
    Throwable unwrapped = error;
    for (int depth = 0; depth < MOST_WRAPPED; depth++) {
      Throwable cause = wrapped(unwrapped);
      if (cause == null) {
        return unwrapped;
      }
      unwrapped = cause;
    }
    return error;
  }

  /** What an error is wrapped around, if it is one that wraps. */
  private static @Nullable Throwable wrapped(Throwable error) {
    if (!(error instanceof CompletionException || error instanceof ExecutionException)) {
      return null;
    }
    try {
      return error.getCause();
    } catch (Exception | StackOverflowError fault) {
      // A user's own exception may fail here; the caller must not learn of it.
      TrackerFault.passOn(fault);
      return null;
    }
  }
}
