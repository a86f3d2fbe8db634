package dev.tracker.reliability.faults;

import dev.tracker.context.ActivityContext;
import dev.tracker.reliability.faults.Probe.Input;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** How a tracked method is called, and hands out its result. */
enum Shape {
  SYNC {
    @Override
    void call(ProbeService service, @Nullable ActivityContext context, Input input, Observed seen)
        throws Exception {
      seen.onNext(service.put(input));
      seen.onComplete();
    }
  },
  SYNC_IN_CONTEXT {
    @Override
    void call(ProbeService service, @Nullable ActivityContext context, Input input, Observed seen)
        throws Exception {
      seen.onNext(service.putIn(context, input));
      seen.onComplete();
    }
  },
  FUTURE {
    @Override
    void call(ProbeService service, @Nullable ActivityContext context, Input input, Observed seen) {
      seen.watch(service.putLater(input));
    }
  },
  COMPLETED_FUTURE {
    @Override
    void call(ProbeService service, @Nullable ActivityContext context, Input input, Observed seen) {
      seen.watch(service.putLater(input));
    }
  },
  STAGE {
    @Override
    void call(ProbeService service, @Nullable ActivityContext context, Input input, Observed seen) {
      seen.watch((CompletableFuture<Probe.Item>) service.putInStages(input));
    }
  },
  FLOW {
    @Override
    void call(ProbeService service, @Nullable ActivityContext context, Input input, Observed seen) {
      service.putFlowing(input).subscribe(seen);
    }
  },
  MONO {
    @Override
    void call(ProbeService service, @Nullable ActivityContext context, Input input, Observed seen) {
      service.putMono(input).subscribe(seen);
    }
  },
  FLUX {
    @Override
    void call(ProbeService service, @Nullable ActivityContext context, Input input, Observed seen) {
      service.putFlux(input).subscribe(seen);
    }
  };

  /** Calls the method, and lets the caller watch what comes of it. */
  abstract void call(
      ProbeService service, @Nullable ActivityContext context, Input input, Observed seen)
      throws Exception;

  boolean isSync() {
    return this == SYNC || this == SYNC_IN_CONTEXT;
  }

  /** Whether the work can end that way. */
  boolean hasOutcome(Outcome outcome) {
    return !isSync()
        || EnumSet.of(Outcome.SUCCESS, Outcome.THROWN, Outcome.EXPECTED).contains(outcome);
  }
}
