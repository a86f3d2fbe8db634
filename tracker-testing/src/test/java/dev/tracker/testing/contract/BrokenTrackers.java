package dev.tracker.testing.contract;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Trackers that break the contract in one way each, as it happens. */
final class BrokenTrackers {

  private BrokenTrackers() {}

  /** By the name of the kit's test that has to fail for it. */
  static Map<String, Supplier<StubTracker>> byFailingTest() {
    Map<String, Supplier<StubTracker>> broken = new LinkedHashMap<>();
    broken.put("takesCallsInOrder", StartingNothing::new);
    broken.put("toleratesSecondEnd", CountingEveryEnd::new);
    broken.put("takesMeasuredActivities", KnowingOneEnd::new);
    broken.put("takesNulls", NeedingId::new);
    broken.put("takesStartsWithoutValues", NeedingArguments::new);
    broken.put("takesOddArguments", NeedingTextKeys::new);
    broken.put("takesUnusualValues", TurningValuesIntoText::new);
    broken.put("takesUnusualErrors", NeedingMessage::new);
    broken.put("takesAnyContext", NeedingHexadecimalTraceId::new);
    broken.put("leavesArgumentsAsTheyAre", RedactingInPlace::new);
    broken.put("takesExpectedExceptions", NeedingMessageOfExpected::new);
    broken.put("takesResults", NeedingTextResults::new);
    broken.put("takesSeveralChanges", TakingOneChange::new);
    broken.put("takesAFailureAndAChange", TakingOneReport::new);
    broken.put("releasesTheThreadWhenItReturns", ReleasingAtEndOnly::new);
    broken.put("isSettledByAnotherThread", BindingWhoeverEnds::new);
    broken.put("isSettledBeforeItReturns", NeedingReturnedFirst::new);
    broken.put("nests", LeavingContextCurrent::new);
    broken.put("interleaves", SavingAndRestoringContext::new);
    broken.put("interleavesDetached", ReleasingAtEndOnly::new);
    broken.put("endsOnAnotherThread", BindingWhoeverEnds::new);
    broken.put("endsWhatIsUnderWayWhenSwitched", EndingOnlyWhenEnabled::new);
    broken.put("servesManyThreads", ServingItsThreadOnly::new);
    return broken;
  }

  private static final class StartingNothing extends StubTracker {
    @Override
    @SuppressWarnings("NullAway") // the fault
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      return null;
    }
  }

  private static final class CountingEveryEnd extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      return new Stub() {
        @Override
        public void end() {
          completed.incrementAndGet();
        }
      };
    }
  }

  private static final class KnowingOneEnd extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      return new Stub() {
        @Override
        public void endAfter(long nanos) {}
      };
    }
  }

  private static final class NeedingId extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      return new Stub() {
        @Override
        public void reportChange(@Nullable String id, @Nullable Object data) {
          if (id == null && data != null) {
            throw new NullPointerException("id");
          }
        }
      };
    }
  }

  private static final class NeedingArguments extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      return kvArgs[0] == null ? new Stub() : super.begin(context, kvArgs);
    }
  }

  private static final class NeedingTextKeys extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      for (int i = 0; i < kvArgs.length; i += 2) {
        Objects.requireNonNull((String) kvArgs[i]);
      }
      return new Stub();
    }
  }

  private static final class TurningValuesIntoText extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      return Arrays.toString(kvArgs).isEmpty() ? super.begin(context, kvArgs) : new Stub();
    }
  }

  private static final class NeedingMessage extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      return new Stub() {
        @Override
        public void reportErr(Throwable error) {
          if (error.getMessage().isEmpty()) {
            throw new IllegalArgumentException("nothing to say", error);
          }
        }
      };
    }
  }

  private static final class NeedingMessageOfExpected extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      return new Stub() {
        @Override
        public void reportExpected(Throwable error) {
          if (error.getMessage().isEmpty()) {
            throw new IllegalArgumentException("nothing to say", error);
          }
        }
      };
    }
  }

  private static final class NeedingTextResults extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      return new Stub() {
        @Override
        public void reportResult(@Nullable Object... kvResults) {
          Objects.requireNonNull((String) kvResults[0]);
        }
      };
    }
  }

  private static final class TakingOneChange extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      return new Stub() {
        private boolean changed;

        @Override
        public void reportChange(@Nullable String id, @Nullable Object data) {
          if (changed) {
            throw new IllegalStateException("changed already");
          }
          changed = true;
        }
      };
    }
  }

  private static final class TakingOneReport extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      return new Stub() {
        private boolean failed;

        @Override
        public void reportErr(Throwable error) {
          failed = true;
        }

        @Override
        public void reportChange(@Nullable String id, @Nullable Object data) {
          if (failed) {
            throw new IllegalStateException("failed already");
          }
        }
      };
    }
  }

  private static final class NeedingReturnedFirst extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      return new Stub() {
        private boolean returned;

        @Override
        public void returned() {
          returned = true;
        }

        @Override
        public void reportRolledBack() {
          if (!returned) {
            throw new IllegalStateException("still under way");
          }
        }
      };
    }
  }

  private static final class NeedingHexadecimalTraceId extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      String traceId = context.get(ContextKey.TRACE_ID);
      return traceId == null || Long.parseLong(traceId, 16) != 0
          ? new Stub()
          : super.begin(context, kvArgs);
    }
  }

  private static final class RedactingInPlace extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      Arrays.fill(kvArgs, "***");
      return new Stub();
    }
  }

  private static final class LeavingContextCurrent extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      ContextScope.set(context);
      return new Stub();
    }
  }

  private static final class SavingAndRestoringContext extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      ActivityContext before = ActivityContext.current();
      ContextScope.set(context.withNewRequestId());
      return new Stub() {
        @Override
        public void end() {
          super.end();
          ContextScope.set(before);
        }
      };
    }
  }

  private static final class ReleasingAtEndOnly extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      ContextScope scope = context.makeCurrent();
      return new Stub() {
        @Override
        public void end() {
          super.end();
          scope.close();
        }
      };
    }
  }

  private static final class BindingWhoeverEnds extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      ActivityContext before = ActivityContext.current();
      return new Stub() {
        @Override
        public void end() {
          super.end();
          ContextScope.set(before);
        }
      };
    }
  }

  private static final class EndingOnlyWhenEnabled extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      return new Stub() {
        @Override
        public void end() {
          if (!enabled) {
            throw new IllegalStateException("switched off");
          }
          super.end();
        }
      };
    }
  }

  private static final class ServingItsThreadOnly extends StubTracker {
    private final Thread owner = Thread.currentThread();

    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      if (Thread.currentThread() != owner) {
        throw new IllegalStateException("not on " + owner.getName());
      }
      return new Stub();
    }
  }
}
