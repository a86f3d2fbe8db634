package dev.tracker.spring.journal.listen;

import dev.tracker.journal.subscribe.JournalSubscriber;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;

/** Runs the methods that are annotated with {@link JournalListener}. */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
    })
@ConditionalOnClass({
  JournalSubscriber.class,
  DataSourceUtils.class,
  PlatformTransactionManager.class
})
@ConditionalOnSingleCandidate(DataSource.class)
public class JournalListenersAutoConfiguration {

  /** For Spring, which makes it. */
  public JournalListenersAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  JournalListeners journalListeners(ConfigurableListableBeanFactory beans) {
    return new JournalListeners(beans);
  }
}
