package dev.tracker.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.Batch;
import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.Effect;
import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.path.Entry;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of the several things that a method changes. */
class BatchesTest {
  private static final String TYPES =
      """
      record Order(String id, String name, Customer customer, List<Line> lines) {}
      record Customer(String id) {}
      record Line(String sku) {}
      record OrderId(long value) {}
      @interface OneToMany { String fetch() default ''; Fetch type() default Fetch.LAZY; }
      enum Fetch { EAGER, LAZY }
      class Cart {
        @OneToMany private List<Line> late;
        @OneToMany(type = Fetch.EAGER) private List<Line> early;
        public List<Line> getLate() { return late; }
        public List<Line> getEarly() { return early; }
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "orders | void saveAll(List<Order> orders) | 0 | com.acme.Order",
        "orders | void saveAll(Iterable<? extends Order> orders) | 0 | com.acme.Order",
        "orders | <O extends Order> void saveAll(Set<O> orders) | 0 | O",
        "orders | <O extends Collection<Order>> void saveAll(O orders) | 0 | com.acme.Order",
        "orders | void saveAll(Collection<? super Order> orders) | 0 | java.lang.Object",
        "orders | void saveAll(Collection<?> orders) | 0 | java.lang.Object",
        "orders | void saveAll(Order... orders) | 0 | com.acme.Order",
        "orders | void saveAll(Optional<List<Order>> orders) | 0.orElse(null) | com.acme.Order",
        "ids | void deleteAll(long[] ids) | 0 | java.lang.Long",
        "order.lines | void save(Order order) | 0.lines() | com.acme.Line",
        "prices.keySet | void save(Map<Order, Long> prices) | 0.keySet() | com.acme.Order",
        "cart.early | void save(Cart cart) | 0.getEarly() | com.acme.Line",
        "result | List<Order> importAll(String file) | result | com.acme.Order",
        "result | java.util.concurrent.CompletionStage<Set<Order>> importAll() | result"
            + " | com.acme.Order",
        "result.lines | Order put(String id) | result.lines() | com.acme.Line",
      })
  void haveElements(String path, String method, String java, String element) {
    Batch batch = batch("changeEach = '" + path + "'", method);

    assertThat(Snippet.java(batch.source().path())).isEqualTo(java);
    assertThat(batch.element()).hasToString(element);
    assertThat(batch.limit()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "order | void save(Order order) | NO_ELEMENTS | order.lines",
        "id | void save(String id) | NO_ELEMENTS | ''",
        "orders | void save(Map<Order, String> orders) | ELEMENTS_OF_MAP"
            + " | orders.entrySet,orders.keySet,orders.values",
        "orders | void save(java.util.stream.Stream<Order> orders) | READ_ONCE | ''",
        "orders | void save(Iterator<Order> orders) | READ_ONCE | ''",
        "orders | void save(java.nio.file.DirectoryStream<Order> orders) | READ_ONCE | ''",
        "cart.late | void save(Cart cart) | LOADED_LATER | ''",
        "orders[] | void save(List<Order> orders) | MALFORMED | ''",
        "orders() | void save(List<Order> orders) | MALFORMED | orders",
        "each | void save(List<Order> orders) | EACH_OF_NOTHING | orders",
      })
  void areNothingElse(String path, String method, Fault fault, String candidates) {
    BrokenPath broken = (BrokenPath) batch("changeEach = '" + path + "'", method).source().path();

    assertThat(broken.fault()).isEqualTo(fault);
    assertThat(String.join(",", broken.candidates())).isEqualTo(candidates);
  }

  @Test
  void areAChange() {
    assertThat(snippet("changeEach = 'result'", "List<Order> getAll()").operation().effect())
        .isEqualTo(Effect.CHANGE);
  }

  @Test
  void haveElementsThatPathsBeginWith() {
    Change change =
        change(
            "changeEach = 'orders', changeId = 'each.customer.id', changeData = {'each.name',"
                + " 'by'}, changeIf = 'each.lines'",
            "void saveAll(List<Order> orders, String by)");

    assertThat(Snippet.java(change.id().path())).isEqualTo("each.customer().id()");
    assertThat(change.data().stream().map(Entry::path).map(Snippet::java))
        .containsExactly("each.name()", "1");
    assertThat(change.dataIsMap()).isTrue();
    assertThat(Snippet.java(change.condition().path())).isEqualTo("each.lines()");
  }

  @Test
  void areNotHiddenByAParameter() {
    Change change = change("changeEach = 'each'", "void saveAll(List<Order> each)");

    assertThat(Snippet.java(Objects.requireNonNull(change.batch()).source().path())).isEqualTo("0");
    assertThat(Snippet.java(change.id().path())).isEqualTo("each.id()");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "void saveAll(List<Order> orders) | orders | each.id() | the id of each",
        "void saveAll(List<Order> entities) | entities | each.id() | the id of each",
        "void deleteAllById(List<String> ids) | ids | each | each is an id",
        "void deleteAll(Set<Long> orderIds) | orderIds | each | each is an id",
        "void deleteAll(List<OrderId> which) | which | each | each is an id",
        "void deleteAll(List<UUID> which) | which | each | each is an id",
        "void deleteAll(long[] ids) | ids | each | each is an id",
        "void saveLines(List<Line> lines) | lines | - | -",
        "void notifyAll(List<Customer> customers) | customers | - | -",
        "void deleteAll(List<String> names) | names | - | -",
      })
  void haveTheIdsThatTheirElementsHave(String method, String each, String id, String rule) {
    Snippet snippet = snippet("changeEach = '" + each + "'", method);
    Change change = snippet.change();

    assertThat(change.id() == null ? "-" : Snippet.java(change.id().path())).isEqualTo(id);
    assertThat(Objects.requireNonNullElse(snippet.operation().rules().changeId(), "-"))
        .isEqualTo(rule);
  }

  @Test
  void tellTheElementWhereNothingElseIsSaid() {
    Change change = change("changeEach = 'orders'", "Order saveAll(List<Order> orders)");

    assertThat(change.data().stream().map(Entry::path).map(Snippet::java)).containsExactly("each");
    assertThat(change.dataIsMap()).isFalse();
  }

  @Test
  void areLimited() {
    assertThat(
            batch("changeEach = 'orders', changeLimit = 20", "void saveAll(List<Order> orders)")
                .limit())
        .isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "changeLimit = 20 | LIMIT_OF_NOTHING",
        "changeEach = 'orders', changeLimit = 0 | LIMIT_TOO_LOW",
        "changeEach = 'orders', changeLimit = -1 | LIMIT_TOO_LOW",
      })
  void areNotLimitedToNothing(String elements, Fault fault) {
    Batch batch = batch(elements, "void saveAll(List<Order> orders)");

    assertThat(((BrokenPath) batch.source().path()).fault()).isEqualTo(fault);
  }

  @Test
  void sayNothingOfEachWhereTheyAreBrokenThemselves() {
    Change change =
        change("changeEach = 'none', changeId = 'each.id'", "void saveAll(List<Order> orders)");

    assertThat(((BrokenPath) change.id().path()).fault()).isEqualTo(Fault.EACH_OF_BROKEN);
    assertThat(change.data()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "changeId = 'each.id'; EACH_OF_NOTHING",
        "changeEach = 'orders', changeId = 'each.none'; UNKNOWN_NAME",
        "changeEach = 'orders', changeId = 'orders.id'; NAME_OF_ELEMENTS",
      })
  void haveElementsOnlyWhereTheyAreGiven(String elements, Fault fault) {
    Change change = change(elements, "void saveAll(List<Order> orders)");

    assertThat(((BrokenPath) change.id().path()).fault()).isEqualTo(fault);
  }

  private static Batch batch(String elements, String method) {
    return Objects.requireNonNull(change(elements, method).batch());
  }

  private static Change change(String elements, String method) {
    return snippet(elements, method).change();
  }

  private static Snippet snippet(String elements, String method) {
    return Snippet.of(
        TYPES
            + "@TrackActivity(subject = 'order') interface Backends { @TrackActivity("
            + elements
            + ") "
            + method
            + "; }");
  }
}
