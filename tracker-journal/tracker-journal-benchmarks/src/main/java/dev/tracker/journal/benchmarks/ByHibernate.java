package dev.tracker.journal.benchmarks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Hibernate: with Envers, which records, or alone, which shows what is Hibernate's own of it. */
final class ByHibernate implements Way {
  private static final int BATCH = 64;

  private final String name;
  private final Set<String> tables;
  private final EntityManagerFactory factory;

  private ByHibernate(String name, Set<String> tables, HibernatePersistenceConfiguration settings) {
    this.name = name;
    this.tables = tables;
    this.factory = settings.createEntityManagerFactory();
  }

  static ByHibernate alone(DataSource source) {
    return new ByHibernate(
        "Hibernate alone",
        Set.of(),
        settings(source).property("hibernate.integration.envers.enabled", false));
  }

  /** Envers as it comes, which makes its tables. */
  static ByHibernate withEnvers(DataSource source) {
    return new ByHibernate(
        "Envers",
        Set.of("customer_aud", "revinfo"),
        settings(source).property(AvailableSettings.HBM2DDL_AUTO, "update"));
  }

  private static HibernatePersistenceConfiguration settings(DataSource source) {
    return new HibernatePersistenceConfiguration("customers")
        .managedClass(Customer.class)
        .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source)
        .property(AvailableSettings.STATEMENT_BATCH_SIZE, BATCH)
        .property(AvailableSettings.ORDER_UPDATES, true)
        .property(AvailableSettings.ORDER_INSERTS, true);
  }

  EntityManagerFactory factory() {
    return factory;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean keeps(String table) {
    return tables.contains(table);
  }

  @Override
  public void change(List<Customer> customers) {
    try (EntityManager manager = factory.createEntityManager()) {
      manager.getTransaction().begin();
      for (Customer customer : customers) {
        manager.find(Customer.class, customer.id()).visit(customer.visits());
      }
      manager.getTransaction().commit();
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
