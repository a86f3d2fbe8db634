package dev.tracker.examples.auditedshop.journal;

import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.seal.SealKeys;
import dev.tracker.journal.seal.TrustedKeys;
import dev.tracker.journal.verify.Verifier;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the starter does not make for the journal by itself: a key, and what verifies with it. */
@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

  /** In earnest it would be in a file that lasts, out of reach of the database's users. */
  @Bean
  SealKey sealKey() {
    return KeyFiles.generate();
  }

  /** By which the starter's keeper seals. */
  @Bean
  SealKeys sealKeys(SealKey key) {
    return () -> key;
  }

  /** For the page, which tells what comes out of it. */
  @Bean
  Verifier verifier(DataSource dataSource, SealKey key, JournalTracker tracker)
      throws SQLException {
    TrustedKeys trusted = TrustedKeys.of(List.of(key.publicKey()));
    return new Verifier(OwnTransactions.on(dataSource), trusted, List.of());
  }
}
