package dev.tracker.spring.transaction;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger on a database in memory, and a second one of which only the manager matters. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true)
class LedgerConfiguration {

  @Bean(destroyMethod = "shutdown")
  @Primary
  DataSource dataSource() {
    return database();
  }

  @Bean(destroyMethod = "shutdown")
  DataSource otherSource() {
    return database();
  }

  private static DataSource database() {
    DataSource source =
        new EmbeddedDatabaseBuilder()
            .generateUniqueName(true)
            .setType(EmbeddedDatabaseType.H2)
            .build();
    new JdbcTemplate(source).execute("create table entry (id varchar(20) primary key)");
    return source;
  }

  @Bean
  @Primary
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new DataSourceTransactionManager(dataSource);
  }

  @Bean
  PlatformTransactionManager otherManager() {
    return new DataSourceTransactionManager(otherSource());
  }

  @Bean
  TransactionTemplate template(PlatformTransactionManager transactionManager) {
    return new TransactionTemplate(transactionManager);
  }

  @Bean
  JdbcTemplate jdbc(DataSource dataSource) {
    return new JdbcTemplate(dataSource);
  }

  @Bean
  LedgerService ledger(JdbcTemplate jdbc) {
    return new LedgerService(jdbc);
  }

  /** The same without transactions of its own. */
  @Bean
  PlainLedger plainLedger(JdbcTemplate jdbc) {
    return new PlainLedger(jdbc);
  }
}
