package dev.tracker.spring.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole application, as Spring Boot configures it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalWithJpaTest {
  private static final String ENTRIES =
      "select changed_id from tracker_entry where kind = 'change' order by id";

  private ConfigurableApplicationContext context;
  private Books books;
  private JdbcTemplate jdbc;

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @AutoConfigurationPackage
  static class Application {
    @Bean
    static Statements statements() {
      return new Statements();
    }

    @Bean
    Books books() {
      return new BookService();
    }
  }

  /** What is prepared, in its order. */
  private static final class Statements implements BeanPostProcessor {
    private final List<String> prepared = new CopyOnWriteArrayList<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof DataSource source ? new Listened(source) : bean;
    }

    /** Lends connections that are listened to. */
    private final class Listened extends DelegatingDataSource {
      Listened(DataSource source) {
        super(source);
      }

      @Override
      public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection)
            Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("prepareStatement")) {
                    prepared.add(((String) arguments[0]).toLowerCase(Locale.ROOT));
                  }
                  try {
                    return method.invoke(connection, arguments);
                  } catch (InvocationTargetException failure) {
                    throw failure.getCause();
                  }
                });
      }
    }

    private int first(String beginning) {
      return prepared.stream().map(sql -> sql.startsWith(beginning)).toList().indexOf(true);
    }
  }

  @BeforeAll
  void start() {
    context =
        new SpringApplicationBuilder(Application.class)
            .web(WebApplicationType.NONE)
            .properties(
                "spring.datasource.url=jdbc:h2:mem:books",
                "spring.jpa.hibernate.ddl-auto=create",
                "tracker.journal.apply-schema=true",
                "tracker.journal.keeper.enabled=false",
                "logging.level.root=warn")
            .run();
    books = context.getBean(Books.class);
    jdbc = context.getBean(JdbcTemplate.class);
  }

  @AfterAll
  void stop() {
    context.close();
  }

  @BeforeEach
  void clear() {
    jdbc.update("delete from tracker_entry");
    jdbc.update("delete from book");
    books.add("1", "Emma");
    jdbc.update("delete from tracker_entry");
    context.getBean(Statements.class).prepared.clear();
  }

  private String title() {
    return jdbc.queryForObject("select title from book where id = '1'", String.class);
  }

  private List<String> entries() {
    return jdbc.queryForList(ENTRIES, String.class);
  }

  @Test
  void aCommitHasExactlyOneEntry() {
    books.rename("1", "Persuasion");
    assertThat(title()).isEqualTo("Persuasion");
    assertThat(entries()).containsExactly("1");
  }

  /** So that the entity is locked when the entry gets its place. */
  @Test
  void entitiesAreWrittenBeforeTheEntry() {
    books.rename("1", "Persuasion");
    Statements statements = context.getBean(Statements.class);
    int entity = statements.first("update book");
    int entry = statements.first("insert into tracker_entry");
    assertThat(entity).isNotNegative();
    assertThat(entry).isGreaterThan(entity);
  }

  @Test
  void aRollbackHasNone() {
    TransactionTemplate template = context.getBean(TransactionTemplate.class);
    template.executeWithoutResult(
        status -> {
          books.rename("1", "Persuasion");
          books.add("2", "Ulysses");
          status.setRollbackOnly();
        });
    assertThat(title()).isEqualTo("Emma");
    assertThat(entries()).isEmpty();
  }

  @Test
  void whatFailsWhenItIsFlushedHasNone() {
    assertThatThrownBy(() -> books.rename("1", "x".repeat(21))).isInstanceOf(Exception.class);
    assertThat(title()).isEqualTo("Emma");
    assertThat(entries()).isEmpty();
  }

  @Test
  void allOfATransactionIsThere() {
    TransactionTemplate template = context.getBean(TransactionTemplate.class);
    template.executeWithoutResult(
        status -> {
          books.rename("1", "Persuasion");
          books.add("2", "Ulysses");
        });
    assertThat(entries()).containsExactly("1", "2");
  }

  /** Whoever flushes by hand has not done so: the journal does not do it instead. */
  @Test
  void manualFlushingIsLeftAlone() {
    books.renameByHand("1", "Persuasion");
    assertThat(title()).isEqualTo("Emma");
    assertThat(entries()).containsExactly("1");
  }
}
