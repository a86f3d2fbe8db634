package dev.tracker.spring.journal.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.cursor.Start;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.handle.Delivery;
import dev.tracker.journal.subscribe.JournalSubscriber;
import dev.tracker.journal.subscribe.ParkedEntries;
import dev.tracker.spring.journal.listen.JournalListener.Beginning;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;

/** Methods that handle what is in the journal. */
@ExtendWith(OutputCaptureExtension.class)
class JournalListenersTest extends ListenerFixture {
  /** What the data of an order are. */
  record Order(String customer, BigDecimal total, int count, @Nullable Address address) {}

  /** Within the data. */
  record Address(String city, List<String> lines) {}

  /** Fails at first, after it has had its effect. */
  static class Typed {
    private final JdbcTemplate jdbc;
    private final AtomicInteger calls = new AtomicInteger();

    Typed(JdbcTemplate jdbc) {
      this.jdbc = jdbc;
    }

    @JournalListener(subject = "order", operation = "create", start = Beginning.FIRST)
    public void created(Order order, Delivery delivery, Entry entry, ActivityContext context) {
      jdbc.update(
          "INSERT INTO effect VALUES (?)",
          order
              + " "
              + entry.call().operation()
              + " "
              + delivery.position()
              + " "
              + context.get(ContextKey.REQUEST_ID));
      if (calls.getAndIncrement() == 0) {
        throw new IllegalStateException("not yet");
      }
    }
  }

  @Test
  void aMethodHasItsEffectOnceAndGetsWhatItAsksFor() throws Exception {
    orders.change("create", "user", "u-1", Map.of());
    orders.change(
        "create",
        "order",
        "o-1",
        Map.of(
            "customer",
            "Ada",
            "total",
            12.5,
            "count",
            3,
            "address",
            Map.of("city", "Ulm", "lines", List.of("a", "b")),
            "more",
            1));
    orders.change("delete", "order", "o-1", Map.of());
    runner(Typed.class)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              await(() -> subscriptions().get("handler.created").retrying() == 0);
              await(() -> effects().size() == 1);
              await(() -> subscriptions().get("handler.created").lagRows() == 0);
              assertThat(effects())
                  .containsExactly(
                      "Order[customer=Ada, total=12.5, count=3, address=Address[city=Ulm, lines=[a,"
                          + " b]]] create 2 r-o-1");
              assertThat(context.getBean(JournalListeners.class).cursors())
                  .containsExactly("handler.created");
              assertThat(context.getBean(Typed.class).calls).hasValue(2);
            });
  }

  /** With a proxy of its class, and a cursor that has a name. */
  @EnableTransactionManagement(proxyTargetClass = true)
  static class Proxied {
    private final JdbcTemplate jdbc;

    Proxied(JdbcTemplate jdbc) {
      this.jdbc = jdbc;
    }

    @Transactional
    @JournalListener(cursor = "sums", start = Beginning.LAST)
    public void any(Map<String, Object> data, StoredEntry stored, Connection connection)
        throws SQLException {
      assertThat(connection.getAutoCommit()).isFalse();
      jdbc.update("INSERT INTO effect VALUES (?)", stored.position() + " " + data);
    }
  }

  @Test
  void aProxyIsCalledAndACursorHasTheNameThatItWasGiven() throws Exception {
    orders.change("create", "order", "before", Map.of("n", 1));
    runner(Proxied.class)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              orders.change("create", "order", "after", Map.of("n", 2));
              await(() -> !effects().isEmpty());
              assertThat(effects()).containsExactly("2 {n=2}");
              assertThat(subscriptions().get("sums").shards()).isEqualTo(1);
            });
  }

  /** Has its effect elsewhere. */
  static class Elsewhere {
    private final AtomicInteger calls = new AtomicInteger();

    @JournalListener(transactional = false, start = Beginning.FIRST)
    public void mail(Order order) {
      calls.incrementAndGet();
    }
  }

  @Test
  void dataThatDoesNotFitIsParkedAtOnce() throws Exception {
    orders.change("create", "order", "o-1", Map.of("count", "many"));
    orders.change("create", "order", "o-2", Map.of("count", 1));
    runner(Elsewhere.class)
        .run(
            context -> {
              await(() -> context.getBean(Elsewhere.class).calls.get() == 1);
              await(() -> subscriptions().get("handler.mail").parked() == 1);
              ParkedEntries parked =
                  new ParkedEntries(OwnTransactions.on(orders.journal().dataSource()));
              assertThat(parked.first("handler.mail", 0, 10).get(0).reason())
                  .contains("The data does not fit method mail of bean 'handler': count is no int");
            });
  }

  /** Throws each time. */
  static class Failing {
    private final AtomicInteger calls = new AtomicInteger();

    @JournalListener(transactional = false, start = Beginning.FIRST, attempts = 2)
    public void mail(Delivery delivery) {
      calls.incrementAndGet();
      throw new IllegalStateException(delivery.entry().call().operation());
    }
  }

  @Test
  void aChangeIsParkedAfterTheAttemptsThatAreGiven() throws Exception {
    orders.change("create", "order", "o-1", Map.of());
    runner(Failing.class)
        .run(
            context -> {
              await(() -> subscriptions().get("handler.mail").parked() == 1);
              assertThat(context.getBean(Failing.class).calls).hasValue(2);
            });
  }

  @Test
  void aCursorWithoutAListenerIsTold(CapturedOutput output) throws Exception {
    subscriptions().create("handler.oldName", 1, Start.atBeginning());
    runner(Elsewhere.class)
        .run(
            context ->
                assertThat(output.getAll())
                    .contains("No @JournalListener here has the cursors [handler.oldName]."));
  }

  @Test
  void aManagerOfAnotherDatabaseIsRefused() {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(JournalListenersAutoConfiguration.class))
        .withBean(DataSource.class, () -> orders.journal().dataSource())
        .withBean(
            PlatformTransactionManager.class,
            () ->
                new DataSourceTransactionManager(
                    new DriverManagerDataSource("jdbc:h2:mem:other-of-listeners")))
        .withBean(JdbcTemplate.class, () -> jdbc)
        .withBean("handler", Typed.class)
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("not of the journal's data source. Fix: "));
  }

  @Test
  void doesNothingWithoutAListenerOrWithoutTheJournal() {
    runner(String.class)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(context.getBean(JournalListeners.class).isRunning()).isFalse();
            });
    runner(Typed.class)
        .withClassLoader(new FilteredClassLoader(JournalSubscriber.class))
        .run(context -> assertThat(context).doesNotHaveBean("journalListeners"));
  }
}
