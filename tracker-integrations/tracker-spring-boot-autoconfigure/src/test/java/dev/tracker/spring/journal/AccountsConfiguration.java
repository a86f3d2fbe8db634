package dev.tracker.spring.journal;

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

/** Accounts and their journal in one database, and another one of which the manager matters. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class AccountsConfiguration {

  @Bean(destroyMethod = "shutdown")
  @Primary
  DataSource dataSource() {
    DataSource source = database();
    new JdbcTemplate(source).execute("create table account (id varchar(20) primary key)");
    return source;
  }

  @Bean(destroyMethod = "shutdown")
  DataSource otherSource() {
    return database();
  }

  private static DataSource database() {
    return new EmbeddedDatabaseBuilder()
        .generateUniqueName(true)
        .setType(EmbeddedDatabaseType.H2)
        .build();
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
  @Primary
  TransactionTemplate template(PlatformTransactionManager transactionManager) {
    return new TransactionTemplate(transactionManager);
  }

  @Bean
  JdbcTemplate jdbc(DataSource dataSource) {
    return new JdbcTemplate(dataSource);
  }

  @Bean
  Accounts accounts(JdbcTemplate jdbc) {
    return new AccountService(jdbc);
  }
}
