package dev.tracker.compose;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** A pause that is over, a call that asks, and a fault on probation. */
@JCStressTest
@Outcome(id = "false, true", expect = Expect.ACCEPTABLE, desc = "Closed, tried, open again.")
@Outcome(id = "false, false", expect = Expect.ACCEPTABLE, desc = "The fault came in the pause.")
@Outcome(id = "true, true", expect = Expect.FORBIDDEN, desc = "The pause was never over.")
@State
public class CircuitProbationStress {
  private final AtomicLong now = new AtomicLong();
  private final Circuit circuit =
      new Circuit(1, Duration.ofSeconds(1), Duration.ofSeconds(1), now::get);

  public CircuitProbationStress() {
    circuit.countFault();
    now.set(1_000_000_000);
  }

  @Actor
  public void ask(ZZ_Result result) {
    result.r1 = circuit.isOpen();
  }

  @Actor
  public void fail() {
    circuit.countFault();
  }

  @Arbiter
  public void look(ZZ_Result result) {
    result.r2 = circuit.isOpen();
  }
}
