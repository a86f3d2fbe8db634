package dev.tracker.spring.journal.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.subscribe.Subscriptions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Applications on a journal of orders. */
abstract class ListenerFixture {
  static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  Orders orders;
  JdbcTemplate jdbc;

  @BeforeEach
  void open() throws SQLException {
    orders = new Orders();
    jdbc = new JdbcTemplate(orders.journal().dataSource());
  }

  @AfterEach
  void close() throws SQLException {
    orders.close();
  }

  ApplicationContextRunner runner(Class<?> bean) {
    return new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(JournalListenersAutoConfiguration.class))
        .withBean(DataSource.class, () -> orders.journal().dataSource())
        .withBean(
            PlatformTransactionManager.class,
            () -> new DataSourceTransactionManager(orders.journal().dataSource()))
        .withBean(JdbcTemplate.class, () -> jdbc)
        .withBean("handler", bean);
  }

  List<String> effects() {
    return jdbc.queryForList("SELECT what FROM effect ORDER BY what", String.class);
  }

  Subscriptions subscriptions() throws SQLException {
    return new Subscriptions(OwnTransactions.on(orders.journal().dataSource()), Clock.systemUTC());
  }

  static void await(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (!condition.call()) {
      assertThat(System.nanoTime()).as("the time to wait").isLessThan(end);
      Thread.sleep(10);
    }
  }
}
