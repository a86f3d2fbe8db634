package dev.tracker.concurrency;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** A scope that another thread closes while its owner opens one within it. */
@JCStressTest
@Outcome(id = "true, true", expect = Expect.ACCEPTABLE, desc = "Nothing is left behind.")
@State
public class ContextScopeStress {
  private final ActivityContext outer = ActivityContext.root().withNewRequestId();
  private final ActivityContext inner = ActivityContext.root().withNewRequestId();
  private volatile @Nullable ContextScope opened;

  @Actor
  public void own(ZZ_Result result) {
    ContextScope first = outer.makeCurrent();
    opened = first;
    ContextScope second = inner.makeCurrent();
    result.r1 = ActivityContext.current() == inner;
    second.close();
    ActivityContext between = ActivityContext.current();
    result.r1 &= between == outer || between == ActivityContext.root();
    first.close();
    result.r2 = ActivityContext.current() == ActivityContext.root();
  }

  @Actor
  public void close() {
    ContextScope seen = opened;
    if (seen != null) {
      seen.close();
    }
  }
}
