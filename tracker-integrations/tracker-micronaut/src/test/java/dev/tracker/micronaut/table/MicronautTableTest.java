package dev.tracker.micronaut.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.TrackingDecorator;
import dev.tracker.micronaut.Application;
import dev.tracker.micronaut.Notes;
import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each cell of Micronaut's column in the documentation is compared with what is seen. */
class MicronautTableTest {
  private static final String COLUMN = "Micronaut 4.10";

  /** Calls a bean, and says what was seen. */
  private interface Behaviour {
    String observe(ApplicationContext beans, RecordingTracker tracker) throws Exception;
  }

  @TestFactory
  List<DynamicTest> doesWhatItsColumnSays() throws IOException {
    Map<String, String> column = Page.column(COLUMN);
    List<DynamicTest> tests = new ArrayList<>();
    behaviours()
        .forEach(
            (name, behaviour) ->
                tests.add(
                    DynamicTest.dynamicTest(
                        name, () -> assertThat(observed(behaviour)).isEqualTo(column.get(name)))));
    return tests;
  }

  @Test
  void hasATestForEachRow() throws IOException {
    assertThat(Page.column(COLUMN).keySet())
        .containsExactlyInAnyOrderElementsOf(behaviours().keySet());
  }

  private static String observed(Behaviour behaviour) throws Exception {
    try (ApplicationContext beans = Application.start("table")) {
      return behaviour.observe(beans, beans.getBean(RecordingTracker.class));
    }
  }

  private static Map<String, Behaviour> behaviours() {
    Map<String, Behaviour> all = new LinkedHashMap<>();
    all.put("plain", (beans, tracker) -> once(tracker, () -> orders(beans).place("o")));
    all.put(
        "`@Prototype`",
        (beans, tracker) -> {
          orders(beans, "prototype").place("o");
          assertThat(tracker.activities()).hasSize(1);
          tracker.clear();
          return once(tracker, () -> orders(beans, "prototype").place("o"));
        });
    all.put(
        "made by a factory",
        (beans, tracker) -> once(tracker, () -> orders(beans, "made").place("o")));
    all.put(
        "of a generic interface",
        (beans, tracker) -> once(tracker, () -> beans.getBean(Parcels.class).find(1)));
    all.put(
        "with a qualifier",
        (beans, tracker) -> once(tracker, () -> orders(beans, "qualified").place("o")));
    all.put(
        "one that `@Replaces` another",
        (beans, tracker) -> {
          assertThat(prices(beans, "list").findPrice("p")).isEqualTo(2);
          return times(tracker);
        });
    all.put(
        "a declared `@Client`",
        (beans, tracker) -> {
          assertThat(beans.getBean(GreetingClient.class).findGreeting("you"))
              .isEqualTo("hello you");
          return times(tracker);
        });
    all.put(
        "a repository of Micronaut Data",
        (beans, tracker) -> {
          Books books = beans.getBean(Books.class);
          books.save(new Book("1", "one"));
          assertThat(tracker.onlyActivity().changeId()).isEqualTo("1");
          tracker.clear();
          assertThat(books.findAll()).hasSize(1);
          return times(tracker);
        });
    all.put("in a scope with a proxy", MicronautTableTest::scoped);
    all.put(
        "a default method that it overrides",
        (beans, tracker) -> once(tracker, () -> orders(beans).cancel("o")));
    all.put(
        "a default method that it inherits",
        (beans, tracker) -> once(tracker, () -> orders(beans).describeOrder("o")));
    all.put(
        "a call of its own methods",
        (beans, tracker) -> {
          orders(beans).placeAndCancel("o");
          return tracker.activities().size() == 1 ? "only the outer call" : "each";
        });
    all.put("asynchronous", (beans, tracker) -> asynchronous(beans, tracker, "qualified"));
    all.put("with `@Async`", (beans, tracker) -> asynchronous(beans, tracker, "async"));
    all.put("with `@Transactional`", MicronautTableTest::transactional);
    all.put(
        "with `@Cacheable`",
        (beans, tracker) -> {
          prices(beans, "cached").findPrice("p");
          prices(beans, "cached").findPrice("p");
          return tracker.activities().size() == 2 ? "each call, cached or not" : "what is called";
        });
    all.put(
        "with `@Retryable`",
        (beans, tracker) -> {
          assertThat(prices(beans, "retried").findPrice("p")).isEqualTo(3);
          return tracker.onlyActivity().isFailed() ? "each attempt" : "once, around all attempts";
        });
    all.put("of two tracked interfaces", MicronautTableTest::both);
    all.put(
        "of an interface that is not tracked",
        (beans, tracker) -> {
          beans.getBean(Left.class).openLeft();
          assertThat(tracker.activities()).hasSize(1);
          ApplicationEventPublisher<String> events = beans.getEventPublisher(String.class);
          events.publishEvent("it");
          return log(beans).contains("heard it") ? "is still of it" : "is no longer of it";
        });
    all.put("injected by its class", (beans, tracker) -> noted(beans, tracker, null));
    all.put("with a route", (beans, tracker) -> noted(beans, tracker, "controller"));
    all.put("with a `@Scheduled` method", (beans, tracker) -> noted(beans, tracker, "scheduled"));
    all.put(
        "with an `@EventListener`",
        (beans, tracker) -> {
          String seen = noted(beans, tracker, "listening");
          beans.getEventPublisher(Integer.class).publishEvent(1);
          assertThat(log(beans)).contains("heard 1");
          return seen;
        });
    all.put("its end", MicronautTableTest::end);
    return all;
  }

  private static Orders orders(ApplicationContext beans) {
    return beans.getBean(Orders.class);
  }

  private static Orders orders(ApplicationContext beans, String name) {
    return beans.getBean(Orders.class, Qualifiers.byName(name));
  }

  private static Prices prices(ApplicationContext beans, String name) {
    return beans.getBean(Prices.class, Qualifiers.byName(name));
  }

  private static List<String> log(ApplicationContext beans) {
    return beans.getBean(EventLog.class).all();
  }

  private static String once(RecordingTracker tracker, Runnable call) {
    call.run();
    return times(tracker);
  }

  private static String times(RecordingTracker tracker) {
    tracker.activities().forEach(each -> assertThat(each.violations()).isEmpty());
    return switch (tracker.activities().size()) {
      case 0 -> "not tracked";
      case 1 -> "tracked";
      default -> "tracked more than once";
    };
  }

  private static String scoped(ApplicationContext beans, RecordingTracker tracker)
      throws InterruptedException {
    Door door = beans.getBean(Door.class);
    Thread other = new Thread(door::openDoor);
    other.start();
    other.join();
    return times(tracker);
  }

  private static String asynchronous(
      ApplicationContext beans, RecordingTracker tracker, String name) {
    Orders orders = orders(beans, name);
    assertThat(orders.ship("o")).isNotNull();
    assertThat(tracker.onlyActivity().isEnded()).isFalse();
    Object bean = TrackingDecorator.unwrap(orders);
    if (bean instanceof Beans.AsyncOrders async) {
      async.begin();
    }
    ((PlainOrders) bean).arrive();
    RecordedActivity activity = tracker.onlyActivity();
    assertThat(activity.violations()).isEmpty();
    assertThat(activity.changeId()).isEqualTo("o");
    return activity.isEnded() && activity.isDetached() ? "until it completes" : "until it returns";
  }

  private static String transactional(ApplicationContext beans, RecordingTracker tracker) {
    beans.getBean(Stock.class).reserve("s");
    assertThat(tracker.onlyActivity().changeId()).isEqualTo("s");
    return log(beans).equals(List.of("while tracked"))
        ? "outside the transaction"
        : "inside the transaction";
  }

  private static String both(ApplicationContext beans, RecordingTracker tracker) {
    beans.getBean(Left.class).openLeft();
    beans.getBean(Right.class).openRight();
    assertThat(beans.getBean(Left.class)).isSameAs(beans.getBean(Right.class));
    return tracker.activities().stream()
            .map(RecordedActivity::subject)
            .toList()
            .equals(List.of("left", "right"))
        ? "each tracked, once"
        : "not so";
  }

  private static String noted(
      ApplicationContext beans, RecordingTracker tracker, @Nullable String name) {
    try (Notes notes = Notes.taken()) {
      Gate gate =
          name == null
              ? beans.getBean(Beans.Asking.class).gate()
              : beans.getBean(Gate.class, Qualifiers.byName(name));
      gate.openGate();
      assertThat(tracker.activities()).isEmpty();
      return notes.warnings().stream()
              .anyMatch(note -> note.contains("is not tracked as " + Gate.class.getName()))
          ? "left alone, with a note"
          : "left alone";
    }
  }

  private static String end(ApplicationContext beans, RecordingTracker tracker) {
    beans.getBean(Shop.class).openShop();
    assertThat(tracker.activities()).hasSize(1);
    List<String> log = log(beans);
    beans.close();
    return log.equals(List.of("destroyed")) ? "`@PreDestroy`, once" : log.toString();
  }
}
