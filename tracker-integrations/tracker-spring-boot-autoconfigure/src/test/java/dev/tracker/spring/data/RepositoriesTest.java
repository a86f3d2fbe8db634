package dev.tracker.spring.data;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.spring.Recording;
import dev.tracker.spring.data.Shops.Customers;
import dev.tracker.spring.data.Shops.Parcels;
import dev.tracker.testing.RecordingTracker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole application, as Spring Boot configures it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepositoriesTest {
  private ConfigurableApplicationContext context;
  private RecordingTracker tracker;

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @EnableJpaRepositories(considerNestedRepositories = true)
  @EnableJdbcRepositories(considerNestedRepositories = true)
  @Import(Recording.class)
  static class Application {}

  @BeforeAll
  void start() {
    context =
        new SpringApplicationBuilder(Application.class)
            .web(WebApplicationType.NONE)
            .properties(
                "spring.datasource.url=jdbc:h2:mem:repositories",
                "spring.jpa.hibernate.ddl-auto=create",
                "tracker.journal.enabled=false",
                "logging.level.root=warn")
            .run();
    context
        .getBean(JdbcTemplate.class)
        .execute("create table parcel (id bigint auto_increment primary key, name varchar(20))");
    tracker = context.getBean(RecordingTracker.class);
  }

  @AfterAll
  void stop() {
    context.close();
  }

  @BeforeEach
  void clear() {
    tracker.clear();
  }

  @Test
  void jpaRepositoryIsItsOwnTransaction() {
    Customer saved = context.getBean(Customers.class).save(new Customer("Ann"));

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasOperation("save")
        .hasArguments("name", "Ann")
        .reportedChange(String.valueOf(saved.getId()), "Ann");
  }

  @Test
  void jpaRepositoryWithinATransactionIsSettledByIt() {
    TransactionTemplate template = context.getBean(TransactionTemplate.class);
    template.executeWithoutResult(
        status -> {
          Customer customer = context.getBean(Customers.class).save(new Customer("Bob"));
          customer.rename("Bobby");
          assertThat(tracker).onlyActivity().reportedNoChange();
        });
    assertThat(tracker).keptTheContract().onlyActivity().ended();
    assertThat(tracker.onlyActivity().changeData()).isEqualTo("Bob");

    template.executeWithoutResult(
        status -> {
          context.getBean(Customers.class).save(new Customer("Bill"));
          status.setRollbackOnly();
        });
    assertThat(tracker).lastActivity().rolledBack();
  }

  @Test
  void finderIsARead() {
    assertThat(context.getBean(Customers.class).findByName("nobody")).isEmpty();
    assertThat(tracker).onlyActivity().hasOperation("find").reportedNoChange();
  }

  @Test
  void jdbcRepository() {
    Parcel saved = context.getBean(Parcels.class).save(new Parcel(null, "box"));

    assertThat(saved.id()).isNotNull();
    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasSubject("parcel")
        .reportedChange(String.valueOf(saved.id()), "box");
  }
}
