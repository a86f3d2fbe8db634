package dev.tracker.spring.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.spring.boot.TrackerAutoConfiguration;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An entry is there if and only if its transaction is, however that begins and ends. */
class JournalTransactionsTest {
  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(TrackerAutoConfiguration.class, JournalAutoConfiguration.class))
          .withUserConfiguration(AccountsConfiguration.class)
          .withPropertyValues("tracker.journal.apply-schema=true", "tracker.journal.calls=none");

  /** An application that is running. */
  private record Application(ApplicationContext context) {
    Accounts accounts() {
      return context.getBean(Accounts.class);
    }

    JdbcTemplate jdbc() {
      return context.getBean(JdbcTemplate.class);
    }

    void inTransaction(Runnable work) {
      context.getBean(TransactionTemplate.class).executeWithoutResult(status -> work.run());
    }

    void assertAccounts(String... ids) {
      assertThat(jdbc().queryForList("select id from account order by id", String.class))
          .containsExactly(ids);
    }

    void assertEntries(String... ids) throws InterruptedException {
      assertThat(context.getBean(JournalTracker.class).flush(Duration.ofSeconds(30))).isTrue();
      String query =
          "select changed_id from tracker_entry where kind = 'change' order by changed_id";
      assertThat(jdbc().queryForList(query, String.class)).containsExactly(ids);
    }

    void assertBoth(String... ids) throws InterruptedException {
      assertAccounts(ids);
      assertEntries(ids);
    }
  }

  /** What is done with an application. */
  private interface Scenario {
    void with(Application application) throws Exception;
  }

  private void run(Scenario scenario) {
    runner.run(context -> scenario.with(new Application(context)));
  }

  @Test
  void ofAMethodThatIsItsOwnTransaction() {
    run(
        application -> {
          application.accounts().required("a");
          assertThatThrownBy(() -> application.accounts().failing("b"))
              .isInstanceOf(IllegalStateException.class);
          application.accounts().markedForRollback("c");
          application.assertBoth("a");
        });
  }

  @Test
  void ofTheTransactionAround() {
    run(
        application -> {
          application.inTransaction(
              () -> {
                application.accounts().required("a");
                application.accounts().supports("b");
              });
          assertThatThrownBy(
                  () ->
                      application.inTransaction(
                          () -> {
                            application.accounts().required("c");
                            application.accounts().requiresNew("d");
                            throw new IllegalStateException();
                          }))
              .isInstanceOf(IllegalStateException.class);
          application.assertBoth("a", "b", "d");
        });
  }

  @Test
  void whatASavepointUndoesIsNotThere() {
    run(
        application -> {
          application.inTransaction(
              () -> {
                application.accounts().required("a");
                assertThatThrownBy(() -> application.accounts().nestedAndFailing("b"))
                    .isInstanceOf(IllegalStateException.class);
                application.accounts().nested("c");
              });
          application.assertBoth("a", "c");
        });
  }

  private static void callBack(Consumer<Boolean> beforeCommit, Runnable afterCommit) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            beforeCommit.accept(readOnly);
          }

          @Override
          public void afterCommit() {
            afterCommit.run();
          }
        });
  }

  /** The first change comes when all who were asked before have had their turn. */
  @Test
  void whatCallbacksBeforeTheCommitChangeIsThere() {
    run(
        application -> {
          application.inTransaction(
              () -> callBack(readOnly -> application.accounts().required("a"), () -> {}));
          application.inTransaction(
              () -> {
                application.accounts().required("b");
                callBack(readOnly -> application.accounts().required("c"), () -> {});
              });
          application.assertBoth("a", "b", "c");
        });
  }

  @Test
  void whatCallbacksAfterTheCommitChangeIsThere() {
    run(
        application -> {
          application.inTransaction(
              () -> callBack(readOnly -> {}, () -> application.accounts().requiresNew("a")));
          application.inTransaction(
              () -> {
                application.accounts().required("b");
                callBack(readOnly -> {}, () -> application.accounts().supports("c"));
              });
          application.assertEntries("a", "b", "c");
        });
  }

  /** Spring then neither commits nor rolls back, and the connection's clean-up would commit. */
  @Test
  void whereACallbackFailsForWantOfATransactionNothingIsThere() {
    run(
        application -> {
          assertThatThrownBy(
                  () ->
                      application.inTransaction(
                          () -> {
                            application.accounts().required("a");
                            callBack(
                                readOnly -> {
                                  throw new CannotCreateTransactionException("no connection");
                                },
                                () -> {});
                          }))
              .isInstanceOf(CannotCreateTransactionException.class);
          application.assertBoth();
        });
  }

  @Test
  void anotherManagersTransactionIsRefused() {
    run(
        application -> {
          assertThatThrownBy(() -> application.accounts().ofOther("a"))
              .isInstanceOf(JournalException.class)
              .hasMessageContaining("Use one data source for both");
          application.assertEntries();
        });
  }

  @Test
  void anotherManagersTransactionWithinWritesNothingOfTheOneAround() {
    run(
        application -> {
          TransactionTemplate other =
              new TransactionTemplate(
                  application.context().getBean("otherManager", PlatformTransactionManager.class));
          assertThatThrownBy(
                  () ->
                      application.inTransaction(
                          () -> {
                            application.accounts().required("a");
                            other.executeWithoutResult(
                                status -> application.accounts().requiresNew("b"));
                            throw new IllegalStateException();
                          }))
              .isInstanceOf(IllegalStateException.class);
          application.assertBoth("b");
        });
  }

  @Test
  void whereAnEntryCannotBeWrittenNothingIsThere() {
    run(
        application -> {
          application.jdbc().execute("alter table tracker_entry rename to elsewhere");
          assertThatThrownBy(() -> application.accounts().required("a"))
              .isInstanceOf(JournalException.class)
              .hasMessageContaining("rolled back");
          application.assertAccounts();
        });
  }

  @Test
  void withBestEffortTheChangeIsThereWithoutItsEntry() {
    runner
        .withPropertyValues("tracker.journal.mandatory=false")
        .run(
            context -> {
              Application application = new Application(context);
              application.jdbc().execute("alter table tracker_entry rename to elsewhere");
              application.accounts().required("a");
              application.assertAccounts("a");
            });
  }
}
