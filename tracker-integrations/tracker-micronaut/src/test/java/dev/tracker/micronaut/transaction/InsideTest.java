package dev.tracker.micronaut.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.micronaut.Application;
import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InsideTest {
  private ApplicationContext beans;
  private RecordingTracker inside;
  private RecordingTracker outside;
  private Ledger ledger;

  @BeforeEach
  void start() {
    beans = Application.start("transaction", Map.of("inside", true));
    inside = beans.getBean(RecordingTracker.class, Qualifiers.byName("inside"));
    outside = beans.getBean(RecordingTracker.class, Qualifiers.byName("outside"));
    ledger = beans.getBean(Ledger.class);
  }

  @AfterEach
  void stop() {
    beans.close();
  }

  private RecordedActivity toldInside() {
    RecordedActivity activity = inside.onlyActivity();
    assertThat(activity.violations()).isEmpty();
    assertThat(activity.isEnded()).isTrue();
    return activity;
  }

  @Test
  void hearsOfAChangeBeforeTheCommit() {
    Beans.Desk desk = beans.getBean(Beans.Desk.class);
    desk.within(
        () -> {
          ledger.addEntry("e");
          assertThat(toldInside().changeId()).isEqualTo("e");
          assertThat(outside.onlyActivity().isChanged()).isFalse();
        });

    assertThat(outside.onlyActivity().changeId()).isEqualTo("e");
    assertThat(toldInside().arguments()).isEqualTo(outside.onlyActivity().arguments());
  }

  @Test
  void hearsOfACallWithinItsOwnTransaction() {
    ledger.addEntry("e");

    assertThat(toldInside().changeId()).isEqualTo("e");
    assertThat(outside.onlyActivity().changeId()).isEqualTo("e");
  }

  @Test
  void hearsOfEachAttempt() {
    ledger.addRetriedEntry("e");

    List<RecordedActivity> attempts = inside.activities();
    assertThat(attempts).hasSize(2);
    assertThat(attempts.get(0).isFailed()).isTrue();
    assertThat(attempts.get(1).changeId()).isEqualTo("e");
    assertThat(outside.onlyActivity().isFailed()).isFalse();
    assertThat(outside.onlyActivity().changeId()).isEqualTo("e");
  }

  @Test
  void hearsOfABeanWithoutTransactionsAtOnce() {
    beans.getBean(Memos.class).addMemo("m");

    assertThat(toldInside().changeId()).isEqualTo("m");
  }

  @Test
  void isLeftAloneWhereNobodyTracks() {
    TransactionOperations<?> transactions = beans.getBean(TransactionOperations.class);
    Beans.Desk desk = beans.getBean(Beans.Desk.class);
    boolean[] isCommitted = new boolean[1];
    desk.within(
        () ->
            transactions
                .findTransactionStatus()
                .orElseThrow()
                .registerSynchronization(
                    new TransactionSynchronization() {
                      @Override
                      public void afterCommit() {
                        isCommitted[0] = true;
                      }
                    }));

    assertThat(isCommitted[0]).isTrue();
    assertThat(inside.activities()).isEmpty();
  }
}
