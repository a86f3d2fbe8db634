package dev.tracker.spring.journal.page;

import dev.tracker.journal.verify.Verifier;
import dev.tracker.journalpage.JournalPage;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/** The journal's page at the actuator, where it is exposed. */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
    })
@ConditionalOnClass({JournalPage.class, ConditionalOnAvailableEndpoint.class})
@ConditionalOnAvailableEndpoint(JournalPageEndpoint.class)
@ConditionalOnSingleCandidate(DataSource.class)
public class JournalPageAutoConfiguration {

  /** For Spring, which makes it. */
  public JournalPageAutoConfiguration() {}

  @Bean
  JournalPageEndpoint journalPageEndpoint(
      DataSource dataSource, ObjectProvider<Verifier> verifiers) {
    return new JournalPageEndpoint(dataSource, verifiers);
  }
}
