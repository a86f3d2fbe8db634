package dev.tracker.reliability.faults;

import dev.tracker.ActivityTracker;
import dev.tracker.TrackerFault;
import dev.tracker.compose.HandOffTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import dev.tracker.reliability.faults.Probe.Input;
import dev.tracker.testing.RecordingTracker;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;

/** Carries out one case, and checks all promises. */
final class FaultRun {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final FaultCase of;
  private final List<TrackerFault> faults;
  private final Striker striker;
  private final ProbeDelegate delegate;
  private final StrikingTracker faulty;
  private final RecordingTracker before = new RecordingTracker();
  private final RecordingTracker after = new RecordingTracker();
  private final Observed observed = new Observed();
  private final List<Throwable> escaped = new CopyOnWriteArrayList<>();
  private final List<String> violations = new CopyOnWriteArrayList<>();
  private final ActivityTracker arranged;
  private final ProbeService service;

  /**
   * A case that has not run yet.
   *
   * @param faults where the handler of the process puts what it hears
   */
  FaultRun(FaultCase of, List<TrackerFault> faults) {
    this.of = of;
    this.faults = faults;
    this.striker = new Striker(of.point(), of.kind(), this::callAgain);
    this.delegate = new ProbeDelegate(of.outcome(), striker);
    this.faulty = new StrikingTracker(striker);
    // Else the faulty one would not be asked.
    before.wantsValues(of.point() != Point.WANTS_VALUES);
    this.arranged = of.arrangement().before(faulty);
    this.service =
        new TrackedProbeService(
            delegate, of.isChained() ? ActivityTracker.chain(before, arranged, after) : arranged);
  }

  /** Returns what was not as promised. */
  List<String> violations(ExecutorService worker) throws Exception {
    if (of.shape() == Shape.COMPLETED_FUTURE) {
      settle();
    }
    guarded(this::call);
    if (of.shape() != Shape.COMPLETED_FUTURE && !of.isThrown()) {
      worker.submit(() -> guarded(this::settle)).get();
    }
    if (arranged instanceof HandOffTracker handOff) {
      check(handOff.flush(PATIENCE), "the hand-off got stuck");
      // Again, as a call from within the first flush hands over more.
      check(handOff.flush(PATIENCE), "the hand-off got stuck");
      handOff.close();
    }
    verify();
    return violations;
  }

  private void call() throws Exception {
    ActivityContext context = ActivityContext.root().with(Probe.KEY, new Probe.InContext(striker));
    ContextScope scope = context.makeCurrent();
    try (scope) {
      of.shape()
          .call(
              service,
              of.hasNullContext() ? null : context,
              new Input(striker, ProbeDelegate.EXAMINED),
              observed);
    }
  }

  /** From within the call: the same method, of another input. */
  private void callAgain() {
    try {
      ActivityContext context = ActivityContext.root();
      of.shape().call(service, context, new Input(striker, "within"), new Observed());
    } catch (Exception e) {
      violations.add("the call within failed with " + e);
    }
  }

  private void settle() {
    delegate.settle();
    if (of.outcome() == Outcome.CANCELLATION) {
      observed.cancel();
      delegate.future().cancel(true);
    }
  }

  private interface Step {
    void run() throws Exception;
  }

  /** Runs a step on this thread, and checks that no interrupt is lost or made up. */
  private void guarded(Step step) {
    try {
      step.run();
    } catch (Throwable thrown) {
      if (of.isThrown() && thrown == delegate.failure()) {
        observed.onError(thrown);
      } else {
        escaped.add(thrown);
      }
    }
    boolean isDue = of.kind().interrupts() && striker.struckOn(Thread.currentThread());
    if (Thread.interrupted() != isDue) {
      violations.add(isDue ? "an interrupt was lost" : "an interrupt was made up");
    }
  }

  private void verify() {
    check(
        delegate.calls() == 1 || (passes() && delegate.calls() == 0), "called " + delegate.calls());
    check(striker.strikes() > 0, "nothing went wrong");
    Heard heard = new Heard(of, delegate);
    if (passes()) {
      verifyPassed(heard);
    } else {
      check(observed.isUntouched(delegate, of.outcome()), "the caller saw " + observed);
      check(escaped.isEmpty(), "thrown: " + escaped);
      verifyFaults();
      heard.faulty(faulty.recording());
      if (of.isChained()) {
        heard.other("the tracker before", before);
        heard.other("the tracker after", after);
      }
    }
    violations.addAll(heard.violations());
  }

  private boolean passes() {
    return of.kind() == Kind.OUT_OF_MEMORY;
  }

  /** It may take the place of the outcome, but neither is reported nor leaves others open. */
  private void verifyPassed(Heard heard) {
    check(faults.isEmpty(), "reported: " + faults);
    boolean isSeen = !escaped.isEmpty() || observed.sawAnyOf(striker.causes());
    check(
        striker.causes().containsAll(escaped)
            && (isSeen || observed.isUntouched(delegate, of.outcome())),
        "the caller saw " + observed + " and was thrown " + escaped);
    if (of.isChained()) {
      heard.closed("the tracker before", before);
      heard.closed("the tracker after", after);
    }
  }

  /** Each is reported once, except that whoever is asked twice may be reported once. */
  private void verifyFaults() {
    Set<Throwable> causes = Collections.newSetFromMap(new IdentityHashMap<>());
    faults.forEach(fault -> causes.add(fault.cause()));
    check(causes.size() == faults.size(), "reported twice: " + faults);
    if (of.kind().isThrown()) {
      check(!faults.isEmpty(), "not reported");
      check(striker.causes().containsAll(causes), "reported, though not thrown: " + faults);
      boolean isAsked = of.point() == Point.IS_ENABLED || of.point() == Point.WANTS_VALUES;
      check(isAsked || faults.size() == striker.strikes(), "not all reported: " + faults);
    } else {
      boolean isNull = of.kind() == Kind.NULL && of.point() == Point.START;
      check(faults.size() == (isNull ? 1 : 0), "reported: " + faults);
    }
    faults.forEach(this::verifyNamed);
  }

  private void verifyNamed(TrackerFault fault) {
    check(of.point().isReportedAs(fault.point()), "reported as " + fault.point());
    check(String.valueOf(fault.tracker()).contains("StrikingTracker"), "in " + fault.tracker());
    check(fault.describe().contains(ProbeService.class.getName() + ".put"), fault.describe());
  }

  private void check(boolean holds, String violation) {
    if (!holds) {
      violations.add(violation);
    }
  }
}
