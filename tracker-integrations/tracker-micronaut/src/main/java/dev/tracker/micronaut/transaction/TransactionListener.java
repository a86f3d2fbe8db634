package dev.tracker.micronaut.transaction;

import dev.tracker.containers.Fate;
import dev.tracker.containers.Fate.End;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.impl.InternalTransaction;
import io.micronaut.transaction.support.TransactionSynchronization;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hears how one transaction ends, and which part of it is undone before: that of a savepoint. */
final class TransactionListener implements TransactionSynchronization {
  private final Runnable atEnd;
  private final List<Fate> fates = new ArrayList<>();
  private @Nullable End end;

  TransactionListener(Runnable atEnd) {
    this.atEnd = atEnd;
  }

  /** The fate of what has been done in the transaction just now. */
  Fate fate(TransactionStatus<?> status) {
    Fate fate = add();
    if (!status.isNewTransaction()
        && status instanceof InternalTransaction<?> joined
        && joined.isNestedTransaction()
        && !Completion.isUnderWay()) {
      joined.registerInvocationSynchronization(new Part(fate));
    }
    return fate;
  }

  private synchronized Fate add() {
    if (end != null) {
      return Fate.settled(end);
    }
    Fate fate = Fate.open();
    fates.add(fate);
    return fate;
  }

  /** Before all others: what these do after the commit is none of ours. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public void afterCompletion(Status status) {
    atEnd.run();
    End how =
        switch (status) {
          case COMMITTED -> End.COMMITTED;
          case ROLLED_BACK -> End.ROLLED_BACK;
          case UNKNOWN -> End.UNKNOWN;
        };
    // In the order in which it was done.
    ended(how).forEach(each -> each.settle(how));
  }

  private synchronized List<Fate> ended(End how) {
    end = how;
    List<Fate> waiting = List.copyOf(fates);
    fates.clear();
    return waiting;
  }

  /** Work since a savepoint, which may be undone although the transaction is committed. */
  private record Part(Fate fate) implements TransactionSynchronization {
    @Override
    public void afterCompletion(Status status) {
      if (status == Status.ROLLED_BACK) {
        fate.settle(End.ROLLED_BACK);
      }
    }
  }
}
