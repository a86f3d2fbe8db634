package dev.tracker.spring.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.context.ActivityContext;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.connect.TransactionSource;
import dev.tracker.journal.read.EntryFilter;
import dev.tracker.journal.read.Journal;
import dev.tracker.journal.seal.HeadExports;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.seal.TrustedKeys;
import dev.tracker.journal.verify.Report;
import dev.tracker.journal.verify.Verifier;
import dev.tracker.spring.boot.TrackerAutoConfiguration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether there is a journal, and what the configuration says of it. */
@ExtendWith(OutputCaptureExtension.class)
class JournalAutoConfigurationTest {
  private final ApplicationContextRunner empty =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  TrackerAutoConfiguration.class, JournalAutoConfiguration.class));
  private final ApplicationContextRunner runner =
      empty.withUserConfiguration(AccountsConfiguration.class);
  private final ApplicationContextRunner made =
      runner.withPropertyValues("tracker.journal.apply-schema=true");

  @Test
  void thereIsOneIfItsTablesAre() {
    made.run(
        context ->
            assertThat(context)
                .hasSingleBean(JournalTracker.class)
                .hasSingleBean(Journal.class)
                .hasSingleBean(SpringTransactions.class)
                .hasSingleBean(KeeperLifecycle.class));
  }

  @Test
  void missingTablesAreToldWithTheirRemedy() {
    runner.run(
        context ->
            assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContainingAll("no journal in this database", "JournalSchema.apply"));
  }

  @Test
  void thereIsNoneWithoutTheLibraryOrADataSourceOrIfItIsSwitchedOff() {
    empty
        .withBean(DriverManagerDataSource.class)
        .withClassLoader(new FilteredClassLoader(JournalTracker.class))
        .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("journalTracker"));
    runner
        .withPropertyValues("tracker.journal.enabled=false")
        .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(JournalTracker.class));
    empty.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(JournalTracker.class));
  }

  @Test
  void theApplicationsOwnBeansWin() {
    made.withBean(
            TransactionSource.class,
            () -> new DataSourceTransactions(new DriverManagerDataSource()))
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(TransactionSource.class)
                    .doesNotHaveBean(SpringTransactions.class));
    made.withPropertyValues("tracker.journal.keeper.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(KeeperLifecycle.class));
  }

  @Test
  void theUserOfTheEdgeActsUnlessSomebodyElseIsNamed() {
    made.run(
        context -> {
          JournalTracker tracker = context.getBean(JournalTracker.class);
          TransactionTemplate transaction =
              new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
          ActivityContext user = ActivityContext.root().with(ContextEdge.USER, "alice");
          change(tracker, transaction, user);
          change(tracker, transaction, user.with(JournalTracker.ACTOR, "batch"));
          assertThat(
                  new JdbcTemplate(context.getBean(DataSource.class))
                      .queryForList("SELECT actor FROM tracker_entry ORDER BY id", String.class))
              .containsExactly("alice", "batch");
        });
  }

  private static void change(
      JournalTracker tracker, TransactionTemplate transaction, ActivityContext context) {
    transaction.executeWithoutResult(
        status -> {
          try (Activity activity = tracker.start(context, "update", "order")) {
            activity.reportChange("7", null);
          }
        });
  }

  @Test
  void misspelledPropertiesAreTold(CapturedOutput output) {
    made.withPropertyValues("tracker.journal.mandatroy=false", "tracker.journal.mandatory=true")
        .run(context -> assertThat(context).hasNotFailed());
    assertThat(output)
        .contains("There is no property tracker.journal.mandatroy, so it is ignored.");
  }

  @Test
  void othersEnvironmentVariablesAreNoMisspellings(CapturedOutput output) {
    Map<String, Object> variables =
        Map.of(
            "TRACKER_JOURNAL_URL", "jdbc:h2:./shop", // the journal's command line
            "TRACKER_SERVICE_HOST", "10.0.0.7", // Kubernetes, for a service called tracker
            "TRACKER_PORT_80_TCP_ADDR", "10.0.0.7");
    made.withInitializer(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                            variables)))
        .run(context -> assertThat(context).hasNotFailed());
    assertThat(output).doesNotContain("There is no property");
  }

  @Test
  void aMissingKeyIsToldWithItsRemedy() {
    made.withPropertyValues("tracker.journal.keeper.key=nowhere.pem")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .hasStackTraceContaining("There is no key in nowhere.pem"));
  }

  @Test
  void keepsAndSealsWhileTheApplicationRuns(@TempDir Path directory) throws Exception {
    SealKey key = KeyFiles.generate();
    Path heads = directory.resolve("heads.jsonl");
    KeyFiles.write(key, directory.resolve("key.pem"), directory.resolve("public.pem"));
    made.withPropertyValues(
            "tracker.journal.keeper.key=" + directory.resolve("key.pem"),
            "tracker.journal.keeper.heads=" + heads,
            "tracker.journal.keeper.pause=5ms")
        .run(
            context -> {
              context.getBean(Accounts.class).required("a");
              assertThat(context.getBean(Journal.class).find(EntryFilter.all())).hasSize(1);
              long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
              while (sealed(context, key, heads) == 0 && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(5);
              }
              assertThat(sealed(context, key, heads)).isEqualTo(1);
            });
  }

  private static long sealed(ApplicationContext context, SealKey key, Path heads) throws Exception {
    OwnTransactions transactions = OwnTransactions.on(context.getBean(DataSource.class));
    TrustedKeys trusted = TrustedKeys.of(List.of(key.publicKey()));
    List<SignedHead> exported = Files.exists(heads) ? HeadExports.read(heads) : List.of();
    Report report = new Verifier(transactions, trusted, exported).run();
    assertThat(report.findings()).isEmpty();
    return report.sealed();
  }
}
