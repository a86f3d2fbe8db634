package dev.tracker.cdi.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What one container does: each cell of its column in the documentation is compared. */
public abstract class ContainerTable {
  /** Calls a bean, and says what was seen. */
  private interface Behaviour {
    String observe(Container container, RecordingTracker tracker) throws Exception;
  }

  /** For subclasses. */
  protected ContainerTable() {}

  /** What the column of the container is called. */
  protected abstract String column();

  /** Starts the container with all beans of the table. */
  protected abstract Container start() throws Exception;

  @TestFactory
  List<DynamicTest> doesWhatItsColumnSays() throws IOException {
    Map<String, String> column = Page.column(column());
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
    assertThat(Page.column(column()).keySet())
        .containsExactlyInAnyOrderElementsOf(behaviours().keySet());
  }

  private String observed(Behaviour behaviour) throws Exception {
    try (Container container = start()) {
      return behaviour.observe(container, container.bean(RecordingTracker.class));
    }
  }

  private static Map<String, Behaviour> behaviours() {
    Map<String, Behaviour> all = new LinkedHashMap<>();
    all.put("plain", (beans, tracker) -> once(tracker, () -> beans.bean(Orders.class).place("o")));
    all.put(
        "injected by its class",
        (beans, tracker) -> once(tracker, () -> beans.bean(DefaultOrders.class).place("o")));
    all.put(
        "of a generic interface",
        (beans, tracker) -> once(tracker, () -> beans.bean(Parcels.class).find(1)));
    all.put(
        "with a qualifier",
        (beans, tracker) -> once(tracker, () -> orders(beans, "qualified").place("o")));
    all.put(
        "an alternative",
        (beans, tracker) -> {
          assertThat(beans.bean(Prices.class).findPrice("p")).isEqualTo(2);
          return times(tracker);
        });
    all.put(
        "made by a producer method",
        (beans, tracker) -> once(tracker, () -> orders(beans, "produced").place("o")));
    all.put(
        "a default method that it overrides",
        (beans, tracker) -> once(tracker, () -> beans.bean(Orders.class).cancel("o")));
    all.put(
        "a default method that it inherits",
        (beans, tracker) -> once(tracker, () -> beans.bean(Orders.class).describeOrder("o")));
    all.put(
        "a call of its own methods",
        (beans, tracker) -> {
          beans.bean(Orders.class).placeAndCancel("o");
          return switch (tracker.activities().size()) {
            case 1 -> "only the outer call";
            case 3 -> "each, nested";
            default -> operations(tracker).toString();
          };
        });
    all.put("asynchronous", ContainerTable::asynchronous);
    all.put(
        "with `@Transactional`",
        (beans, tracker) -> {
          beans.bean(Stock.class, new Kind.Of("transactional")).reserve("s");
          return beans.bean(Events.class).all().stream()
                      .filter(event -> !event.startsWith("decorator"))
                      .toList()
                      .equals(List.of("begin, before tracking", "commit, after tracking"))
                  && tracker.onlyActivity().isEnded()
              ? "inside the transaction"
              : "outside the transaction";
        });
    all.put(
        "with a decorator of yours",
        (beans, tracker) -> {
          beans.bean(Stock.class, new Kind.Of("transactional")).reserve("s");
          return beans.bean(Events.class).all().contains("decorator, tracked")
              ? "outside of it"
              : "inside of it";
        });
    all.put(
        "of two tracked interfaces, one of which extends the other",
        (beans, tracker) ->
            once(tracker, () -> beans.bean(Archive.class, new Kind.Of("archive")).reserve("s")));
    all.put("read back after it was passivated", ContainerTable::passivated);
    all.put("its end", (beans, tracker) -> destroyed(beans));
    return all;
  }

  private static String destroyed(Container beans) {
    beans.bean(Orders.class).place("o");
    List<String> ends = beans.bean(DefaultOrders.class).ends();
    assertThat(ends).isEmpty();
    beans.close();
    return ends.equals(List.of("destroyed")) ? "`@PreDestroy`, once" : ends.toString();
  }

  private static Orders orders(Container beans, String kind) {
    return beans.bean(Orders.class, new Kind.Of(kind));
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

  private static List<String> operations(RecordingTracker tracker) {
    return tracker.activities().stream()
        .map(RecordedActivity::operation)
        .collect(Collectors.toList());
  }

  private static String asynchronous(Container beans, RecordingTracker tracker) {
    Orders orders = beans.bean(Orders.class);
    assertThat(orders.ship("o")).isNotNull();
    assertThat(tracker.onlyActivity().isEnded()).isFalse();
    beans.bean(DefaultOrders.class).arrive();
    RecordedActivity activity = tracker.onlyActivity();
    assertThat(activity.violations()).isEmpty();
    return activity.isEnded() && activity.isDetached() ? "until it completes" : "until it returns";
  }

  private static String passivated(Container beans, RecordingTracker tracker) throws Exception {
    Carts carts = beans.bean(Carts.class);
    carts.addItem("before");
    assertThat(tracker.activities()).hasSize(1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(carts);
    } catch (IOException e) {
      return "is not passivated";
    }
    tracker.clear();
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ((Carts) in.readObject()).addItem("after");
    }
    return times(tracker);
  }
}
