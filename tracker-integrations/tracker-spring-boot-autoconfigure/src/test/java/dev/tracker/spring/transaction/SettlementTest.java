package dev.tracker.spring.transaction;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Outcome;
import dev.tracker.spring.Recording;
import dev.tracker.spring.boot.TrackerAutoConfiguration;
import dev.tracker.testing.RecordingTracker;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A change is told when it is there to stay, and not before. */
class SettlementTest {

  private record Application(ApplicationContext context) {
    Ledger ledger() {
      return context.getBean(Ledger.class);
    }

    Notes notes() {
      return context.getBean(Notes.class);
    }

    RecordingTracker tracker() {
      return context.getBean(RecordingTracker.class);
    }

    TransactionTemplate template() {
      return context.getBean(TransactionTemplate.class);
    }

    void inTransaction(Consumer<TransactionStatus> work) {
      template().executeWithoutResult(work);
    }

    int rows() {
      Integer count =
          context
              .getBean(JdbcTemplate.class)
              .queryForObject("select count(*) from entry", Integer.class);
      return count == null ? 0 : count;
    }

    void assertSettled(int index, Outcome outcome, String... ids) {
      assertThat(tracker())
          .activity(index)
          .ended()
          .keptTheContract()
          .hasOutcome(outcome)
          .reportedChangesOf(ids);
    }
  }

  private static void run(Consumer<Application> test) {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(TrackerAutoConfiguration.class))
        .withUserConfiguration(Recording.class, LedgerConfiguration.class)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              test.accept(new Application(context));
            });
  }

  @Test
  void ownTransactionIsCommittedOnReturn() {
    run(
        app -> {
          app.ledger().required("a");
          app.assertSettled(0, Outcome.SUCCESS, "a");
          assertThat(app.rows()).isEqualTo(1);
        });
  }

  @Test
  void ofTheCallersTransactionTheChangeIsToldAtItsCommit() {
    run(
        app -> {
          app.inTransaction(
              status -> {
                app.ledger().required("a");
                app.notes().write("b");
                assertThat(app.tracker().activities())
                    .allMatch(each -> each.isReturned() && !each.isEnded() && !each.isChanged());
              });
          app.assertSettled(0, Outcome.SUCCESS, "a");
          app.assertSettled(1, Outcome.SUCCESS, "b");
        });
  }

  @Test
  void whatTheCallerRollsBackIsNoChange() {
    run(
        app -> {
          app.inTransaction(
              status -> {
                app.ledger().required("a");
                app.notes().write("b");
                status.setRollbackOnly();
              });
          app.assertSettled(0, Outcome.ROLLED_BACK);
          app.assertSettled(1, Outcome.ROLLED_BACK);
          assertThat(app.rows()).isZero();
        });
  }

  @Test
  void laterFailureUndoesWhatWentWell() {
    run(
        app -> {
          assertThatThrownBy(
                  () ->
                      app.inTransaction(
                          status -> {
                            app.ledger().required("a");
                            app.ledger().failing("b");
                          }))
              .isInstanceOf(IllegalStateException.class);
          app.assertSettled(0, Outcome.ROLLED_BACK);
          app.assertSettled(1, Outcome.FAILURE);
        });
  }

  @Test
  void ownMarkForRollbackIsNoChangeThoughNothingIsThrown() {
    run(
        app -> {
          app.ledger().markedForRollback("a");
          app.assertSettled(0, Outcome.ROLLED_BACK);
          assertThat(app.rows()).isZero();
        });
  }

  @Test
  void commitThatFailsIsAFailure() {
    run(
        app -> {
          assertThatThrownBy(() -> app.ledger().failingCommit("a"))
              .isInstanceOf(IllegalStateException.class);
          app.assertSettled(0, Outcome.FAILURE);
          assertThat(app.rows()).isZero();
        });
  }

  @Test
  void ofAFailureAfterTheCommitBothAreTold() {
    run(
        app -> {
          assertThatThrownBy(() -> app.ledger().failingAfterCommit("a"))
              .hasMessage("after the commit");
          app.assertSettled(0, Outcome.FAILURE, "a");
          assertThat(app.rows()).isEqualTo(1);
        });
  }

  @Test
  void requiresNewIsItsOwnMatter() {
    run(
        app -> {
          app.inTransaction(
              status -> {
                app.ledger().required("a");
                app.ledger().requiresNew("b");
                app.assertSettled(1, Outcome.SUCCESS, "b");
                app.ledger().required("c");
                status.setRollbackOnly();
              });
          app.assertSettled(0, Outcome.ROLLED_BACK);
          app.assertSettled(1, Outcome.SUCCESS, "b");
          app.assertSettled(2, Outcome.ROLLED_BACK);
          assertThat(app.rows()).isEqualTo(1);
        });
  }

  @Test
  void nestedIsUndoneWithItsSavepoint() {
    run(
        app -> {
          app.inTransaction(
              status -> {
                app.ledger().required("a");
                app.ledger().nestedAndMarked("b");
                app.ledger().nested("c");
              });
          app.assertSettled(0, Outcome.SUCCESS, "a");
          app.assertSettled(1, Outcome.ROLLED_BACK);
          app.assertSettled(2, Outcome.SUCCESS, "c");
          assertThat(app.rows()).isEqualTo(2);
        });
  }

  @Test
  void savepointFromBeforeTheFirstChangeUndoesAllOfIt() {
    run(
        app -> {
          app.inTransaction(
              status -> {
                Object savepoint = status.createSavepoint();
                app.ledger().required("a");
                app.notes().write("b");
                status.rollbackToSavepoint(savepoint);
                app.notes().write("c");
              });
          app.assertSettled(0, Outcome.ROLLED_BACK);
          app.assertSettled(1, Outcome.ROLLED_BACK);
          app.assertSettled(2, Outcome.SUCCESS, "c");
          assertThat(app.rows()).isEqualTo(1);
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void withoutATransactionItIsToldAtOnce(boolean aroundIt) {
    run(
        app -> {
          if (aroundIt) {
            app.inTransaction(
                status -> {
                  app.ledger().notSupported("a");
                  app.assertSettled(0, Outcome.SUCCESS, "a");
                  status.setRollbackOnly();
                });
          } else {
            app.ledger().supports("a");
            app.notes().write("b");
            app.assertSettled(1, Outcome.SUCCESS, "b");
          }
          app.assertSettled(0, Outcome.SUCCESS, "a");
        });
  }

  @Test
  void anotherManagersTransactionWithinOneOfOursIsItsOwnMatter() {
    run(
        app -> {
          app.inTransaction(
              status -> {
                app.ledger().ofOther("a");
                app.assertSettled(0, Outcome.SUCCESS, "a");
                status.setRollbackOnly();
              });
          app.assertSettled(0, Outcome.SUCCESS, "a");
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofWorkInACallbackAfterTheCommitNobodyKnows(boolean completion) {
    run(
        app -> {
          app.inTransaction(
              status -> {
                app.ledger().required("a");
                TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                      @Override
                      public void afterCommit() {
                        if (!completion) {
                          app.notes().write("b");
                        }
                      }

                      @Override
                      public void afterCompletion(int how) {
                        if (completion) {
                          app.notes().write("b");
                        }
                      }
                    });
              });
          app.assertSettled(0, Outcome.SUCCESS, "a");
          app.assertSettled(1, Outcome.UNKNOWN);
        });
  }

  @Test
  void requiresNewInACallbackAfterTheCommitIsKnown() {
    run(
        app -> {
          app.inTransaction(
              status -> {
                app.ledger().required("a");
                TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                      @Override
                      public void afterCommit() {
                        app.ledger().requiresNew("b");
                        app.notes().write("c");
                      }
                    });
              });
          app.assertSettled(0, Outcome.SUCCESS, "a");
          app.assertSettled(1, Outcome.SUCCESS, "b");
          app.assertSettled(2, Outcome.UNKNOWN);
        });
  }

  @Test
  void dataIsToldAsItWasOnReturn() {
    run(
        app -> {
          app.inTransaction(
              status -> app.ledger().withData("a").put("name", "changed before the commit"));
          assertThat(app.tracker()).onlyActivity().reportedChange("a", Map.of("name", "as it was"));
        });
  }

  @Test
  void asynchronousWorkIsSettledByTheTransactionThatEndedWithItsReturn() {
    run(
        app -> {
          CompletableFuture<String> work = app.ledger().asynchronously("a");
          assertThat(app.tracker()).onlyActivity().reportedNoChange();
          work.complete("done");
          app.assertSettled(0, Outcome.SUCCESS, "a");
        });
  }

  @Test
  void readsAreEndedOnReturn() {
    run(
        app -> {
          app.inTransaction(
              status -> {
                app.ledger().read("a");
                assertThat(app.tracker()).onlyActivity().ended().reportedNoChange();
              });
          assertThat(List.copyOf(app.tracker().activities())).hasSize(1);
        });
  }
}
