package dev.tracker.compose;

import java.time.Duration;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.Z_Result;

/** As many faults as are too many, at the same time. */
@JCStressTest
@Outcome(id = "true", expect = Expect.ACCEPTABLE, desc = "Both were counted.")
@State
public class CircuitStress {
  private final Circuit circuit =
      new Circuit(2, Duration.ofSeconds(1), Duration.ofSeconds(1), () -> 0);

  @Actor
  public void one() {
    circuit.countFault();
  }

  @Actor
  public void other() {
    circuit.countFault();
  }

  @Arbiter
  public void look(Z_Result result) {
    result.r1 = circuit.isOpen();
  }
}
