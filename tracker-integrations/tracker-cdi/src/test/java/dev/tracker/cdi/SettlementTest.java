package dev.tracker.cdi;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import dev.tracker.Outcome;
import dev.tracker.cdi.beans.CdiTrackedDoors;
import dev.tracker.cdi.beans.Doors;
import dev.tracker.cdi.beans.FrontDoors;
import dev.tracker.cdi.beans.Narayana;
import dev.tracker.cdi.beans.Recording;
import dev.tracker.cdi.table.Kind;
import dev.tracker.testing.RecordingTracker;
import jakarta.transaction.Synchronization;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a change is told that was made in one of JTA's transactions, which Narayana manages. */
class SettlementTest {
  @TempDir private static Path store;

  private final TransactionManager transactions =
      com.arjuna.ats.jta.TransactionManager.transactionManager();

  private WeldBeans beans;
  private Doors doors;
  private RecordingTracker tracker;
  private RecordingTracker inside;

  @BeforeAll
  static void storeElsewhere() {
    for (String name : new String[] {null, "communicationStore", "stateStore"}) {
      BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, name)
          .setObjectStoreDir(store.toString());
    }
  }

  @BeforeEach
  void start() {
    beans =
        WeldBeans.start(CdiTrackedDoors.class, FrontDoors.class, Narayana.class, Recording.class);
    doors = beans.bean(Doors.class);
    tracker = beans.bean(RecordingTracker.class);
    inside = beans.bean(RecordingTracker.class, new Kind.Of("inside"));
  }

  @AfterEach
  void stop() throws Exception {
    if (transactions.getTransaction() != null) {
      transactions.rollback();
    }
    beans.close();
  }

  @Test
  void atOnceWithoutATransaction() {
    doors.open("d");

    assertThat(tracker.onlyActivity()).reportedChange("d", "opened d").keptTheContract();
    assertThat(tracker.onlyActivity().isReturned()).isFalse();
  }

  @Test
  void withTheCommit() throws Exception {
    transactions.begin();
    doors.open("d");
    assertThat(tracker.onlyActivity().isReturned()).isTrue();
    assertThat(tracker.onlyActivity().isChanged()).isFalse();
    assertThat(tracker.onlyActivity().isEnded()).isFalse();

    transactions.commit();

    assertThat(tracker.onlyActivity()).reportedChange("d", "opened d").keptTheContract();
  }

  @Test
  void neverIfItIsRolledBack() throws Exception {
    transactions.begin();
    doors.open("d");
    transactions.rollback();

    assertThat(tracker.onlyActivity().outcome()).isEqualTo(Outcome.ROLLED_BACK);
    assertThat(tracker.onlyActivity()).keptTheContract();
  }

  @Test
  void neverIfItIsMarkedAlready() throws Exception {
    transactions.begin();
    transactions.setRollbackOnly();
    doors.open("d");

    assertThat(tracker.onlyActivity().outcome()).isEqualTo(Outcome.ROLLED_BACK);
    assertThat(tracker.onlyActivity()).keptTheContract();
  }

  @Test
  void inTheOrderOfTheCalls() throws Exception {
    transactions.begin();
    doors.open("a");
    doors.open("b");
    transactions.commit();

    assertThat(tracker.activities()).extracting(each -> each.changeId()).containsExactly("a", "b");
  }

  @Test
  void eachTransactionByItself() throws Exception {
    transactions.begin();
    doors.open("outer");
    Transaction outer = transactions.suspend();
    transactions.begin();
    doors.open("inner");
    transactions.commit();
    transactions.resume(outer);
    assertThat(tracker.activities())
        .extracting(each -> each.isChanged())
        .containsExactly(false, true);

    transactions.rollback();

    assertThat(tracker.activities())
        .extracting(each -> each.outcome())
        .containsExactly(Outcome.ROLLED_BACK, Outcome.SUCCESS);
  }

  @Test
  void whatIsDoneBeforeTheCompletionIsPartOfIt() throws Exception {
    transactions.begin();
    transactions
        .getTransaction()
        .registerSynchronization(callbacks(() -> doors.open("last"), () -> {}));
    transactions.commit();

    assertThat(tracker.onlyActivity()).reportedChange("last", "opened last").keptTheContract();
  }

  @Test
  void whatIsDoneAfterItIsUnknown() throws Exception {
    transactions.begin();
    transactions
        .getTransaction()
        .registerSynchronization(callbacks(() -> {}, () -> doors.open("late")));
    transactions.commit();

    assertThat(tracker.onlyActivity().outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(tracker.onlyActivity()).keptTheContract();
  }

  @Test
  void aTrackerInsideHearsOfItAtOnce() throws Exception {
    transactions.begin();
    doors.open("d");
    assertThat(inside.onlyActivity()).reportedChange("d", "opened d").keptTheContract();
    transactions.rollback();
  }

  private static Synchronization callbacks(Runnable before, Runnable after) {
    return new Synchronization() {
      @Override
      public void beforeCompletion() {
        before.run();
      }

      @Override
      public void afterCompletion(int status) {
        after.run();
      }
    };
  }
}
