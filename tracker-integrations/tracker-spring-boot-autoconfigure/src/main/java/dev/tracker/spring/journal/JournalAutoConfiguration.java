package dev.tracker.spring.journal;

import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.journal.CallFilter;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.JournalTrackerBuilder;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.connect.TransactionSource;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.keep.JournalKeeper;
import dev.tracker.journal.read.Journal;
import dev.tracker.journal.schema.JournalSchema;
import dev.tracker.journal.seal.HeadExport;
import dev.tracker.journal.seal.HeadExports;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.seal.SealKeys;
import dev.tracker.journal.write.Guarantee;
import dev.tracker.journaljta.JtaTransactions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.jta.JtaTransactionManager;

/**
 * A journal in the application's database, where the library is there: written in the application's
 * transactions, and kept in order while it runs.
 *
 * @since 0.1.0
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.autoconfigure.transaction.jta.JtaAutoConfiguration",
      "org.springframework.boot.transaction.jta.autoconfigure.JtaAutoConfiguration"
    })
@ConditionalOnClass({JournalTracker.class, ConnectionHolder.class})
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnProperty(
    name = {"tracker.enabled", "tracker.journal.enabled"},
    matchIfMissing = true)
@EnableConfigurationProperties(JournalProperties.class)
public class JournalAutoConfiguration {

  /** For Spring, which makes it. */
  public JournalAutoConfiguration() {}

  /** Transactions of JTA, where Spring's manager is that of JTA. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({JtaTransactions.class, JtaTransactionManager.class})
  @ConditionalOnBean(JtaTransactionManager.class)
  @ConditionalOnMissingBean(TransactionSource.class)
  static class Jta {
    @Bean
    JtaTransactions journalTransactions(DataSource dataSource, JtaTransactionManager manager) {
      return new JtaTransactions(
          Objects.requireNonNull(
              manager.getTransactionSynchronizationRegistry(),
              "The JtaTransactionManager has no TransactionSynchronizationRegistry, which the"
                  + " journal writes by: give it one."),
          dataSource);
    }
  }

  /** Spring's own transactions. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnMissingBean(TransactionSource.class)
  static class Local {
    @Bean
    SpringTransactions journalTransactions(DataSource dataSource) {
      return new SpringTransactions(dataSource);
    }

    @Bean
    static ListeningPostProcessor journalTransactionsListening(
        ObjectProvider<SpringTransactions> transactions) {
      return new ListeningPostProcessor(transactions);
    }
  }

  /**
   * What writes the journal.
   *
   * @param dataSource where it is
   * @param transactions those it is written in
   * @param properties how it is written
   * @param calls which calls are recorded though they changed nothing, in the place of the property
   * @param clock the application's clock, if it has one
   * @return the tracker
   * @throws SQLException if the database does not answer
   */
  @Bean
  @ConditionalOnMissingBean
  @DependsOnDatabaseInitialization
  JournalTracker journalTracker(
      DataSource dataSource,
      TransactionSource transactions,
      JournalProperties properties,
      ObjectProvider<CallFilter> calls,
      ObjectProvider<Clock> clock)
      throws SQLException {
    if (properties.applySchema()) {
      try (Connection connection = dataSource.getConnection()) {
        JournalSchema.apply(connection);
      }
    }
    JournalTrackerBuilder builder = JournalTracker.builder(dataSource, transactions);
    builder.guarantee(properties.mandatory() ? Guarantee.MANDATORY : Guarantee.BEST_EFFORT);
    builder.calls(calls.getIfAvailable(() -> filter(properties.calls())));
    clock.ifUnique(builder::clock);
    // What the edges found is who acts, where the application says nothing else.
    builder.actor(JournalTracker.ACTOR, ContextEdge.USER);
    builder.tenant(JournalTracker.TENANT, ContextEdge.TENANT);
    return builder.build();
  }

  private static CallFilter filter(JournalProperties.Calls calls) {
    return switch (calls) {
      case NONE -> CallFilter.none();
      case UNSUCCESSFUL -> CallFilter.unsuccessful();
      case ALL -> CallFilter.all();
    };
  }

  /**
   * What reads the journal.
   *
   * @param dataSource where it is
   * @param tracker has made sure that it is there
   * @return the journal
   * @throws SQLException if the database does not answer
   */
  @Bean
  @ConditionalOnMissingBean
  Journal trackerJournal(DataSource dataSource, JournalTracker tracker) throws SQLException {
    return Journal.on(dataSource);
  }

  /** What keeps the journal in order. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "tracker.journal.keeper.enabled", matchIfMissing = true)
  static class Keeping {

    @Bean
    @ConditionalOnMissingBean
    KeeperLifecycle journalKeeper(
        DataSource dataSource,
        JournalTracker tracker,
        JournalProperties properties,
        ObjectProvider<SealKeys> keys,
        ObjectProvider<HeadExport> exports)
        throws SQLException, IOException {
      JournalProperties.Keeper asked = properties.keeper();
      OwnTransactions transactions = OwnTransactions.on(dataSource);
      SealKeys sealKeys = keys.getIfAvailable();
      SealKeys chosen = sealKeys == null ? fromFile(asked.key()) : sealKeys;
      HeadExport bean = exports.getIfAvailable();
      Path heads = asked.heads();
      HeadExport export = bean != null || heads == null ? bean : HeadExports.toFile(heads);
      String given = asked.name();
      String name = given == null ? processName() : given;
      return new KeeperLifecycle(
          () ->
              new JournalKeeper(
                  transactions, name, chosen, export, asked.pause(), Clock.systemUTC()));
    }

    private static @Nullable SealKeys fromFile(@Nullable Path file) throws IOException {
      if (file == null) {
        return null;
      }
      try {
        SealKey key = KeyFiles.read(file);
        return () -> key;
      } catch (IOException unreadable) {
        throw new JournalException(
            "There is no key in "
                + file
                + ", which tracker.journal.keeper.key names. The command line's init makes one.",
            unreadable);
      }
    }

    private static String processName() {
      String host = System.getenv().getOrDefault("HOSTNAME", "process");
      return host + "-" + ProcessHandle.current().pid();
    }
  }
}
