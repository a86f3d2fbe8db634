package dev.tracker.concurrency;

import dev.tracker.Activity;
import dev.tracker.compose.SwitchableTracker;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZZ_Result;

/** All operations are switched off while one is switched on. */
@JCStressTest
@Outcome(id = "false, true, false", expect = Expect.ACCEPTABLE, desc = "On, seen, off, seen.")
@Outcome(id = "false, false, false", expect = Expect.ACCEPTABLE, desc = "On, off, both seen.")
@Outcome(id = "false, true, true", expect = Expect.ACCEPTABLE, desc = "Off, seen, on, seen.")
@Outcome(id = "true, true, true", expect = Expect.ACCEPTABLE, desc = "Off, on, both seen.")
@State
public class SwitchStress {
  private final SwitchableTracker tracker =
      SwitchableTracker.of((context, operation, subject, kvArgs) -> Activity.noop());

  @Actor
  public void turnAllOff(ZZZ_Result result) {
    tracker.turnOff();
    result.r1 = tracker.isOn("get");
  }

  @Actor
  public void turnOneOn(ZZZ_Result result) {
    tracker.turnOn("get");
    result.r2 = tracker.isOn("get");
  }

  @Arbiter
  public void look(ZZZ_Result result) {
    result.r3 = tracker.isOn("get");
  }
}
