package dev.tracker.spring.test;

import static dev.tracker.testing.TrackerAssertions.assertThat;

import dev.tracker.testing.RecordingTracker;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;

/** A test of an application, in a transaction that is rolled back. */
@SpringJUnitConfig
@RecordActivities
@Transactional
class RecordActivitiesTest {
  @Autowired private Counter counter;
  @Autowired private RecordingTracker tracker;

  @Configuration(proxyBeanMethods = false)
  @EnableTransactionManagement
  static class Application {
    @Bean(destroyMethod = "shutdown")
    DataSource dataSource() {
      DataSource source =
          new EmbeddedDatabaseBuilder()
              .generateUniqueName(true)
              .setType(EmbeddedDatabaseType.H2)
              .build();
      new JdbcTemplate(source).execute("create table counter (name varchar(20) primary key)");
      return source;
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
      return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    Counter counter(DataSource dataSource) {
      return new JdbcCounter(new JdbcTemplate(dataSource));
    }
  }

  static class JdbcCounter implements Counter {
    private final JdbcTemplate jdbc;

    JdbcCounter(JdbcTemplate jdbc) {
      this.jdbc = jdbc;
    }

    @Transactional
    @Override
    public void add(String name) {
      jdbc.update("insert into counter values (?)", name);
    }
  }

  /** Twice with the same context: nothing is left of the first. */
  @RepeatedTest(2)
  void whatTheTestRollsBackWasRolledBack() {
    counter.add("a");
    assertThat(tracker).onlyActivity().hasArguments("name", "a").reportedNoChange();

    TestTransaction.end();

    assertThat(tracker).keptTheContract().onlyActivity().hasOperation("add").rolledBack();
  }

  @Test
  void whatTheTestCommitsIsThere() {
    counter.add("b");
    TestTransaction.flagForCommit();
    TestTransaction.end();

    assertThat(tracker).keptTheContract().onlyActivity().reportedChange("b", null);
  }
}
