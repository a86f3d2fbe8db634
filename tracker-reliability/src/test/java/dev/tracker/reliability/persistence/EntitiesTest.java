package dev.tracker.reliability.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.ActivityTracker;
import dev.tracker.TrackerFault;
import dev.tracker.TrackerFaultHandler;
import dev.tracker.compose.HandOffTracker;
import dev.tracker.log.LogActivityTracker;
import dev.tracker.reliability.CapturedLines;
import dev.tracker.reliability.persistence.Entities.Customer;
import dev.tracker.reliability.persistence.Entities.Place;
import dev.tracker.reliability.persistence.Entities.Product;
import dev.tracker.reliability.persistence.Entities.Purchase;
import dev.tracker.reliability.persistence.Entities.Region;
import dev.tracker.reliability.persistence.Entities.Slot;
import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is recorded of entities, and what Hibernate does for it: nothing. */
class EntitiesTest {
  private static final Map<String, Object> ADA =
      Map.of(
          "id",
          1L,
          "version",
          0,
          "name",
          "Ada",
          "password",
          "[REDACTED]",
          "address",
          Map.of("city", "London", "street", "[REDACTED]"));

  private static SessionFactory sessions;

  private final RecordingTracker recorder = new RecordingTracker();
  private final List<TrackerFault> faults = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final Customers customers = customers(recorder);

  @BeforeAll
  static void fill() {
    Configuration configuration = new Configuration();
    List.of(Region.class, Customer.class, Purchase.class, Product.class, Place.class, Slot.class)
        .forEach(configuration::addAnnotatedClass);
    sessions =
        configuration
            .setProperty("hibernate.connection.url", "jdbc:h2:mem:entities;DB_CLOSE_DELAY=-1")
            .setProperty("hibernate.hbm2ddl.auto", "create-drop")
            .setProperty("hibernate.generate_statistics", "true")
            .buildSessionFactory();
    sessions.inTransaction(EntitiesTest::fill);
  }

  private static void fill(Session session) {
    Region region = new Region();
    region.id = 7;
    region.name = "north";
    session.persist(region);
    for (int i = 1; i <= 2; i++) {
      Customer customer = new Customer();
      customer.id = i;
      customer.name = i == 1 ? "Ada" : "Grace";
      customer.password = "hunter2";
      customer.address.city = "London";
      customer.address.street = "hunter2 road";
      customer.region = region;
      customer.tags.add("new");
      session.persist(customer);
      Purchase purchase = new Purchase();
      purchase.id = 10L + i;
      purchase.customer = customer;
      session.persist(purchase);
    }
    Product product = new Product();
    product.setCode("A-1");
    product.setTitle("Anvil");
    session.persist(product);
    Place place = new Place();
    place.key = key();
    place.label = "top";
    session.persist(place);
    Slot slot = new Slot();
    slot.bay = 3;
    slot.shelf = 4;
    session.persist(slot);
  }

  private static Entities.Key key() {
    Entities.Key key = new Entities.Key();
    key.bay = 3;
    key.shelf = 4;
    return key;
  }

  @AfterAll
  static void close() {
    sessions.close();
  }

  @BeforeEach
  void listen() {
    TrackerFaultHandler.set(faults::add);
  }

  @AfterEach
  void nothingFailed() {
    TrackerFaultHandler.set(null);
    assertThat(faults).isEmpty();
  }

  private static Customers customers(ActivityTracker tracker) {
    return new TrackedCustomers(new StoredCustomers(), tracker);
  }

  /** What is told, in a session, without a statement on account of it. */
  private <T> RecordedActivity told(Function<Session, T> find, Consumer<T> call) {
    try (Session session = sessions.openSession()) {
      T found = find.apply(session);
      long before = sessions.getStatistics().getPrepareStatementCount();
      call.accept(found);
      assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(before);
    }
    return recorder.onlyActivity();
  }

  @Test
  void anEntityIsItsBasicAttributes() {
    RecordedActivity activity = told(session -> session.find(Customer.class, 1L), this::update);

    assertThat(activity.arguments()).containsEntry("customer", ADA);
    assertThat(activity.changeData()).isEqualTo(ADA);
  }

  private void update(Customer customer) {
    customers.update(customer);
    assertThat(Hibernate.isInitialized(customer.purchases)).isFalse();
    assertThat(Hibernate.isInitialized(customer.tags)).isFalse();
    assertThat(Hibernate.isInitialized(customer.region)).isFalse();
  }

  @Test
  void aDetachedEntityIsToo() {
    Customer detached = sessions.fromSession(session -> session.find(Customer.class, 1L));

    customers.update(detached);

    assertThat(recorder.onlyActivity().arguments()).containsEntry("customer", ADA);
  }

  @Test
  void whatIsNotLoadedIsItsId() {
    RecordedActivity activity =
        told(
            session -> session.getReference(Customer.class, 1L),
            proxy -> {
              customers.update(proxy);
              assertThat(Hibernate.isInitialized(proxy)).isFalse();
            });

    assertThat(activity.arguments()).containsEntry("customer", Map.of("id", 1L));
    assertThat(activity.changeData()).isEqualTo(Map.of("id", 1L));
  }

  @Test
  void afterTheSessionsEndToo() {
    Customer proxy = sessions.fromSession(session -> session.getReference(Customer.class, 1L));

    customers.update(proxy);

    assertThat(recorder.onlyActivity().changeData()).isEqualTo(Map.of("id", 1L));
  }

  @Test
  void aProxyThatIsLoadedIsAllOfIt() {
    RecordedActivity activity =
        told(
            session -> {
              Customer proxy = session.getReference(Customer.class, 1L);
              Hibernate.initialize(proxy);
              return proxy;
            },
            customers::update);

    assertThat(activity.changeData()).isEqualTo(ADA);
  }

  @Test
  void entitiesInCollectionsAreToldEach() {
    RecordedActivity activity =
        told(
            session ->
                List.of(session.find(Customer.class, 1L), session.getReference(Customer.class, 2L)),
            customers::updateAll);

    assertThat(activity.arguments()).containsEntry("customers", List.of(ADA, Map.of("id", 2L)));
    assertThat(activity.changeData()).isEqualTo(List.of(ADA, Map.of("id", 2L)));
  }

  @Test
  void gettersMayHaveTheAnnotations() {
    assertThat(told(session -> session.find(Product.class, "A-1"), customers::read).arguments())
        .containsEntry("product", Map.of("code", "A-1", "title", "Anvil"));
    recorder.clear();
    assertThat(
            told(session -> session.getReference(Product.class, "A-1"), customers::read)
                .arguments())
        .containsEntry("product", Map.of("code", "A-1"));
  }

  @Test
  void anIdMayConsistOfSeveralMembers() {
    Map<String, Integer> key = Map.of("bay", 3, "shelf", 4);
    assertThat(
            told(session -> session.getReference(Place.class, key()), customers::readPlace)
                .arguments())
        .containsEntry("place", Map.of("key", key));
    recorder.clear();
    assertThat(told(session -> session.find(Place.class, key()), customers::readPlace).arguments())
        .containsEntry("place", Map.of("key", key, "label", "top"));
    recorder.clear();
    assertThat(
            told(session -> session.getReference(Slot.class, key()), customers::readSlot)
                .arguments())
        .containsEntry("slot", Map.of());
  }

  @Test
  void whatHasAnEntityInItIsTakenApart() {
    RecordedActivity activity =
        told(
            session -> new Customers.View("x", session.getReference(Customer.class, 1L)),
            customers::readView);

    assertThat(activity.arguments())
        .containsEntry("view", Map.of("title", "x", "customer", Map.of("id", 1L)));
  }

  @Test
  void anotherThreadHasNothingLeftToRead() {
    LogActivityTracker log =
        LogActivityTracker.builder()
            .logger(new CapturedLines(lines::add))
            .linePerActivity()
            .build();
    try (HandOffTracker handOff = HandOffTracker.blocking(log, 10)) {
      Customers handedOff = customers(handOff);
      handedOff.update(sessions.fromSession(session -> session.find(Customer.class, 1L)));
      handedOff.update(sessions.fromSession(session -> session.getReference(Customer.class, 2L)));
    }

    assertThat(lines).hasSize(2).allMatch(line -> !line.contains("failed"));
    assertThat(lines.get(0)).contains("name=Ada").doesNotContain("hunter2");
    assertThat(lines.get(1)).contains("{id=2}");
  }
}
