package dev.tracker.micronaut.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Outcome;
import dev.tracker.TrackingDecorator;
import dev.tracker.micronaut.Application;
import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettlementTest {
  private ApplicationContext beans;
  private RecordingTracker tracker;
  private Beans.Desk desk;
  private Memos memos;
  private Ledger ledger;

  @BeforeEach
  void start() {
    beans = Application.start("transaction");
    tracker = beans.getBean(RecordingTracker.class, Qualifiers.byName("outside"));
    desk = beans.getBean(Beans.Desk.class);
    memos = beans.getBean(Memos.class);
    ledger = beans.getBean(Ledger.class);
  }

  @AfterEach
  void stop() {
    beans.close();
  }

  private RecordedActivity only() {
    RecordedActivity activity = tracker.onlyActivity();
    assertThat(activity.violations()).isEmpty();
    return activity;
  }

  private void assertIsTold(Outcome outcome) {
    RecordedActivity activity = only();
    assertThat(activity.isEnded()).isTrue();
    assertThat(activity.outcome()).isEqualTo(outcome);
    assertThat(activity.isChanged()).isEqualTo(outcome == Outcome.SUCCESS);
  }

  private void assertWaits() {
    RecordedActivity activity = only();
    assertThat(activity.isReturned()).isTrue();
    assertThat(activity.isEnded()).isFalse();
    assertThat(activity.isChanged()).isFalse();
  }

  @Test
  void isToldAfterTheCallersCommit() {
    desk.within(
        () -> {
          memos.addMemo("m");
          assertWaits();
        });

    assertIsTold(Outcome.SUCCESS);
    assertThat(only().changeId()).isEqualTo("m");
  }

  @Test
  void isToldToBeRolledBackWithTheCaller() {
    assertThatThrownBy(
            () ->
                desk.within(
                    () -> {
                      memos.addMemo("m");
                      throw new IllegalArgumentException("caller");
                    }))
        .hasMessage("caller");

    assertIsTold(Outcome.ROLLED_BACK);
  }

  @Test
  void isToldAtOnceWithoutATransaction() {
    memos.addMemo("m");
    assertIsTold(Outcome.SUCCESS);

    tracker.clear();
    desk.without(
        () -> {
          memos.addMemo("m");
          assertIsTold(Outcome.SUCCESS);
        });

    tracker.clear();
    desk.within(
        () ->
            desk.without(
                () -> {
                  memos.addMemo("m");
                  assertIsTold(Outcome.SUCCESS);
                }));

    tracker.clear();
    ledger.addEntryIfSupported("e");
    assertIsTold(Outcome.SUCCESS);

    // What joins no transaction has none either.
    tracker.clear();
    desk.without(() -> ledger.addEntryIfSupported("e"));
    assertIsTold(Outcome.SUCCESS);
  }

  @Test
  void isToldAfterTheCommitOfTheMethodsOwnTransaction() {
    ledger.addEntry("e");

    assertIsTold(Outcome.SUCCESS);
    assertThat(only().changeId()).isEqualTo("e");
  }

  @Test
  void isToldToBeRolledBackIfItsOwnTransactionIsMarked() {
    ledger.addMarkedEntry("e");

    assertIsTold(Outcome.ROLLED_BACK);
  }

  @Test
  void failsWithItsOwnTransaction() {
    assertThatThrownBy(() -> ledger.addFailingEntry("e")).hasMessage("no");

    assertIsTold(Outcome.FAILURE);
  }

  @Test
  void waitsForTheTransactionThatItJoins() {
    desk.within(
        () -> {
          ledger.addEntry("e");
          assertWaits();
        });

    assertIsTold(Outcome.SUCCESS);
  }

  @Test
  void dependsOnItsOwnTransactionWithinAnother() {
    assertThatThrownBy(
            () ->
                desk.within(
                    () -> {
                      ledger.addEntryInNew("e");
                      assertIsTold(Outcome.SUCCESS);
                      throw new IllegalArgumentException("caller");
                    }))
        .hasMessage("caller");

    assertIsTold(Outcome.SUCCESS);
  }

  @Test
  void tellsBothWhereSomethingFailsAfterTheCommit() {
    assertThatThrownBy(() -> ledger.addEntryWhoseCommitIsHeard("e", true)).hasMessage("heard");

    RecordedActivity activity = only();
    assertThat(activity.error()).hasMessage("heard");
    assertThat(activity.changeId()).isEqualTo("e");
  }

  @Test
  void isNotChangedWhereTheCommitFails() {
    assertThatThrownBy(() -> ledger.addEntryWhoseCommitIsHeard("e", false)).hasMessage("heard");

    RecordedActivity activity = only();
    assertThat(activity.error()).hasMessage("heard");
    assertThat(activity.isChanged()).isFalse();
    assertThat(activity.isEnded()).isTrue();
  }

  @Test
  void tellsOfTheOuterCallAlone() {
    ledger.addAddedEntry("e");

    assertIsTold(Outcome.SUCCESS);
    assertThat(only().changeId()).isEqualTo("e");
  }

  @Test
  void isSettledOnceItHasCompleted() {
    CompletionStage<String> stage = ledger.addEntryLater("e");
    assertThat(only().isEnded()).isFalse();

    ((Beans.DefaultLedger) TrackingDecorator.unwrap(ledger)).arrive();

    assertThat(stage.toCompletableFuture()).succeedsWithin(java.time.Duration.ofSeconds(30));
    assertIsTold(Outcome.SUCCESS);
  }

  /** As Micronaut goes through a transaction's callbacks, none may be added. */
  @Test
  void breaksNoCommitFromWithinACallback() {
    SynchronousTransactionManager<Connection> manager = manager();
    TransactionStatus<Connection> status = manager.getTransaction(TransactionDefinition.DEFAULT);
    status.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            memos.addMemo("m");
          }
        });

    manager.commit(status);

    assertIsTold(Outcome.UNKNOWN);
  }

  @Test
  void isToldWithManyOthersInTheirOrder() {
    desk.within(
        () -> {
          for (int i = 0; i < 1000; i++) {
            memos.addMemo("m" + i);
          }
        });

    List<String> ids = new ArrayList<>();
    tracker.activities().forEach(each -> ids.add(each.changeId()));
    assertThat(ids).hasSize(1000).startsWith("m0", "m1").endsWith("m999");
  }

  @SuppressWarnings("unchecked")
  private SynchronousTransactionManager<Connection> manager() {
    return (SynchronousTransactionManager<Connection>) beans.getBean(TransactionOperations.class);
  }
}
