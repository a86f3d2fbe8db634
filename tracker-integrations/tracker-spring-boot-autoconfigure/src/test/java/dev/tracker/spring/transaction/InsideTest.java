package dev.tracker.spring.transaction;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Placement;
import dev.tracker.context.ActivityContext;
import dev.tracker.spi.OperationId;
import dev.tracker.spring.Recording;
import dev.tracker.spring.boot.TrackerAutoConfiguration;
import dev.tracker.testing.RecordingTracker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A tracker that writes what it is told into the transaction of the business data. */
class InsideTest {

  /** Writes rows that begin with a slash. */
  static final class Audit implements ActivityTracker {
    private final JdbcTemplate jdbc;
    final List<String> ids = new ArrayList<>();

    Audit(JdbcTemplate jdbc) {
      this.jdbc = jdbc;
    }

    @Override
    public Placement placement() {
      return Placement.INSIDE_TRANSACTION;
    }

    @Override
    public Activity start(
        ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
      ids.add(OperationId.next());
      return new Activity() {
        @Override
        public void reportErr(Throwable error) {}

        @Override
        public void reportChange(@Nullable String id, @Nullable Object data) {
          jdbc.update("insert into entry values (?)", "/" + kvArgs[1]);
        }

        @Override
        public void end() {}
      };
    }
  }

  /** Draws its id as the one inside does. */
  static final class Outside implements ActivityTracker {
    final List<String> ids = new ArrayList<>();

    @Override
    public Activity start(
        ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
      ids.add(OperationId.next());
      return Activity.noop();
    }
  }

  private static void run(BiConsumer<ApplicationContext, Ledger> test) {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(TrackerAutoConfiguration.class))
        .withUserConfiguration(Recording.class, LedgerConfiguration.class)
        .withBean("audit", Audit.class)
        .withBean("outside", Outside.class)
        .run(context -> test.accept(context, context.getBean(Ledger.class)));
  }

  private static List<String> rows(ApplicationContext context) {
    return context
        .getBean(JdbcTemplate.class)
        .queryForList("select id from entry order by id", String.class);
  }

  @Test
  void whatItWritesIsCommittedWithTheRest() {
    run(
        (context, ledger) -> {
          ledger.required("a");
          assertThat(rows(context)).containsExactly("/a", "a");
          assertThat(context.getBean(RecordingTracker.class))
              .keptTheContract()
              .onlyActivity()
              .reportedChangesOf("a");
        });
  }

  @Test
  void whatItWritesIsRolledBackWithTheRest() {
    run(
        (context, ledger) -> {
          ledger.markedForRollback("a");
          assertThatThrownBy(() -> ledger.failingCommit("b"))
              .isInstanceOf(IllegalStateException.class);
          assertThatThrownBy(() -> ledger.failing("c")).isInstanceOf(IllegalStateException.class);
          assertThat(rows(context)).isEmpty();
        });
  }

  @Test
  void itsOperationHasTheSameIdOutside() {
    run(
        (context, ledger) -> {
          ledger.required("a");
          ledger.read("a");
          List<String> outside = context.getBean(Outside.class).ids;
          assertThat(context.getBean(Audit.class).ids).isEqualTo(outside);
          assertThat(outside).doesNotHaveDuplicates().hasSize(2);
        });
  }

  @Test
  void ofABeanWithoutTransactionsItStandsInTheCallers() {
    run(
        (context, ledger) -> {
          Notes notes = context.getBean(Notes.class);
          context
              .getBean(TransactionTemplate.class)
              .executeWithoutResult(
                  status -> {
                    notes.write("a");
                    assertThat(rows(context)).containsExactly("/a", "a");
                    status.setRollbackOnly();
                  });
          assertThat(rows(context)).isEmpty();
          assertThat(context.getBean(RecordingTracker.class)).onlyActivity().rolledBack();
        });
  }
}
