package dev.tracker.examples.auditedshop;

import dev.tracker.journal.read.Journal;
import dev.tracker.journal.read.State;
import dev.tracker.journal.verify.Report;
import dev.tracker.journal.verify.Verifier;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Starts a shop with its database and Kafka, has customers come and go, and tells what is left. */
@SpringBootApplication
public class AuditedShop {
  /** Four orders, two payments, one cancellation, and two invoices that the payments caused. */
  private static final int CHANGES = 9;

  /**
   * Runs it. It ends by itself, unless {@code -Dshop.stay=true}.
   *
   * @param args none
   */
  public static void main(String[] args) throws Exception {
    try (EmbeddedPostgres database = EmbeddedPostgres.start();
        Kafka kafka = Kafka.start("shop");
        ConfigurableApplicationContext shop = start(database, kafka)) {
      String address = "http://127.0.0.1:" + shop.getEnvironment().getProperty("local.server.port");
      Customers customers = new Customers(address);
      customers.comeAndGo();
      System.out.println(customers);
      report(shop, kafka);
      System.out.println("the page: " + address + "/actuator/journal");
      if (Boolean.getBoolean("shop.stay")) {
        System.out.println("It is there until you interrupt it.");
        new CountDownLatch(1).await();
      }
    }
    System.exit(0); // whatever threads the broker has left
  }

  private static ConfigurableApplicationContext start(EmbeddedPostgres database, Kafka kafka) {
    return new SpringApplicationBuilder(AuditedShop.class)
        .properties(
            "spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
            "shop.brokers=" + kafka.brokers(),
            "shop.topic=shop")
        .run();
  }

  private static void report(ConfigurableApplicationContext shop, Kafka kafka) throws Exception {
    Map<String, Long> events =
        kafka.types(CHANGES).stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    System.out.println("in Kafka: " + events);
    JdbcTemplate jdbc = shop.getBean(JdbcTemplate.class);
    System.out.println(
        "invoices, by the listener: "
            + jdbc.queryForList("SELECT customer FROM invoice ORDER BY customer", String.class));
    DataSource dataSource = shop.getBean(DataSource.class);
    System.out.println("the history of order 2:");
    for (State state : Journal.on(dataSource).history("order", "2").toList()) {
      System.out.println(
          "  " + state.stored().entry().call().operation() + " " + state.differences());
    }
    Report report = shop.getBean(Verifier.class).run();
    System.out.println(report.isSound() ? "the journal is sound" : "altered: " + report.findings());
  }
}
