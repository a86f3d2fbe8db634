package dev.tracker.examples.auditedshop.journal;

import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.connect.TransactionSource;
import dev.tracker.journal.keep.JournalKeeper;
import dev.tracker.journal.schema.JournalSchema;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.seal.TrustedKeys;
import dev.tracker.journal.verify.Verifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The journal, in the shop's own database. */
@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

  /** In earnest it would be in a file that lasts, out of reach of the database's users. */
  @Bean
  SealKey sealKey() {
    return KeyFiles.generate();
  }

  @Bean
  TransactionSource transactionSource(DataSource dataSource) {
    return new SpringTransactionSource(dataSource);
  }

  @Bean
  JournalTracker journalTracker(DataSource dataSource, TransactionSource transactions)
      throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      JournalSchema.apply(connection);
    }
    return JournalTracker.builder(dataSource, transactions).build();
  }

  @Bean
  JournalKeeper journalKeeper(DataSource dataSource, SealKey key, JournalTracker tracker)
      throws SQLException {
    Duration pause = Duration.ofMillis(50);
    return new JournalKeeper(
            OwnTransactions.on(dataSource), "shop", () -> key, null, pause, Clock.systemUTC())
        .start();
  }

  /** For the page, which tells what comes out of it. */
  @Bean
  Verifier verifier(DataSource dataSource, SealKey key, JournalKeeper keeper) throws SQLException {
    TrustedKeys trusted = TrustedKeys.of(List.of(key.publicKey()));
    return new Verifier(OwnTransactions.on(dataSource), trusted, List.of());
  }
}
