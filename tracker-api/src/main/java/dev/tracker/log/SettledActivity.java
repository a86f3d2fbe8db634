package dev.tracker.log;

import dev.tracker.Activity;
import dev.tracker.Outcome;

/**
 * What a log keeps of an operation until its last line: how it came out, and how long it took until
 * it returned, however much later it is settled. No two threads are in here at once, and what hands
 * it from one to another orders their calls.
 */
abstract class SettledActivity implements Activity {
  final OperationLog operation;
  Outcome outcome = Outcome.SUCCESS;

  /** By the log's clock when it started; once it has returned, how long it took. */
  private long nanos;

  private boolean returned;

  SettledActivity(OperationLog operation, long startedAt) {
    this.operation = operation;
    this.nanos = startedAt;
  }

  @Override
  public final void returned() {
    returnedAfter(operation.nanoTime() - nanos);
  }

  @Override
  public final void returnedAfter(long took) {
    if (!returned) {
      returned = true;
      nanos = took;
    }
  }

  @Override
  public final void reportRolledBack() {
    outcome = outcome.and(Outcome.ROLLED_BACK);
  }

  @Override
  public final void reportUnknown() {
    outcome = outcome.and(Outcome.UNKNOWN);
  }

  @Override
  public final void end() {
    endAfter(returned ? nanos : operation.nanoTime() - nanos);
  }
}
