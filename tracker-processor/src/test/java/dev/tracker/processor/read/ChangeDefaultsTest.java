package dev.tracker.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.path.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a change reports where the user has not said. */
class ChangeDefaultsTest {
  private static final String BACKEND = "record Backend(String id, String name) {} ";

  @Test
  void theResultsIdComesFirst() {
    Change change = change("Backend create(String id, String backendsId, Backend backends)");

    assertThat(Snippet.java(change.id().path())).isEqualTo("result.id()");
    assertThat(change.given()).isFalse();
  }

  @Test
  void theResultIsSeenThrough() {
    assertThat(id("Optional<Backend> create(String id)")).isEqualTo("result.orElse(null).id()");
  }

  @Test
  void aParameterCalledIdComesNext() {
    assertThat(id("String create(String backendsId, String id, Backend backends)")).isEqualTo("1");
  }

  @Test
  void aParameterCalledLikeTheSubjectsIdComesNext() {
    assertThat(id("void create(Backend backends, String backendsId)")).isEqualTo("1");
    assertThat(id("void createInvoiceLine(String invoiceId, String invoiceLineId)")).isEqualTo("1");
  }

  @Test
  void theIdOfTheParameterCalledLikeTheSubjectComesNext() {
    assertThat(id("void create(Backend other, Backend backends)")).isEqualTo("1.id()");
  }

  @Test
  void theIdOfTheParameterWhoseTypeIsCalledLikeTheSubjectComesNext() {
    assertThat(id("void createBackend(String name, Backend other)")).isEqualTo("1.id()");
  }

  @Test
  void aParameterWithoutAnIdIsPassedOver() {
    assertThat(id("void createBackend(String backend, Backend other)")).isEqualTo("1.id()");
  }

  @Test
  void nothingComesLast() {
    assertThat(change("void create(String name, Backend other)").id()).isNull();
    assertThat(change("String create(String name)").id()).isNull();
  }

  @Test
  void anIdThatCannotBeReadIsNone() {
    Snippet snippet =
        Snippet.of(
            "class Hidden { private String id; private String getId() { return id; } }"
                + "@TrackActivity interface Backends { Hidden create(String name); }");

    assertThat(snippet.change().id()).isNull();
  }

  @Test
  void theDataIsTheResult() {
    Change change = change("Backend create(String name)");

    assertThat(paths(change)).containsExactly("result");
    assertThat(change.dataIsMap()).isFalse();
  }

  @Test
  void theDataOfNothingIsNone() {
    assertThat(change("void create(String id)").data()).isEmpty();
  }

  @Test
  void theResultIsNotAParameterOfThatName() {
    Change change = change("Backend publish(Backend result, String id)");

    assertThat(paths(change)).containsExactly("result");
    assertThat(Snippet.java(change.id().path())).isEqualTo("result.id()");
    assertThat(change("void publish(Backend result, String id)").data()).isEmpty();
  }

  @Test
  void oneBarePathIsThatValue() {
    Change change = given("changeData = 'name'", "void create(String id, String name)");

    assertThat(paths(change)).containsExactly("1");
    assertThat(change.dataIsMap()).isFalse();
    assertThat(change.given()).isTrue();
  }

  @Test
  void anEntryWithAKeyIsAMap() {
    Change change = given("changeData = 'as = name'", "void create(String id, String name)");

    assertThat(change.data()).extracting(Entry::key).containsExactly("as");
    assertThat(change.dataIsMap()).isTrue();
  }

  @Test
  void severalPathsAreAMap() {
    Change change =
        given("changeData = {'backend.name', 'id'}", "void create(String id, Backend backend)");

    assertThat(change.data()).extracting(Entry::key).containsExactly("name", "id");
    assertThat(paths(change)).containsExactly("1.name()", "0");
    assertThat(change.dataIsMap()).isTrue();
  }

  @Test
  void noPathsAreNoData() {
    Change change = given("changeData = {}", "Backend create(String name)");

    assertThat(change.data()).isEmpty();
    assertThat(change.given()).isTrue();
  }

  @Test
  void theIdIsWhatIsGiven() {
    Change change = given("changeId = ' backend.name '", "Backend create(Backend backend)");

    assertThat(Snippet.java(change.id().path())).isEqualTo("0.name()");
  }

  @Test
  void theConditionIsWhatIsGiven() {
    Change change = given("changeIf = 'done'", "Backend create(boolean done)");

    assertThat(Snippet.java(change.condition().path())).isEqualTo("0");
    assertThat(change("Backend create(boolean done)").condition()).isNull();
  }

  private static String id(String method) {
    return Snippet.java(change(method).id().path());
  }

  private static Change change(String method) {
    return Snippet.of(BACKEND + "@TrackActivity interface Backends { " + method + "; }").change();
  }

  private static Change given(String elements, String method) {
    return Snippet.of(
            BACKEND + "interface Backends { @TrackActivity(" + elements + ") " + method + "; }")
        .change();
  }

  private static List<String> paths(Change change) {
    return change.data().stream().map(Entry::path).map(Snippet::java).toList();
  }

  @Test
  void theSubjectMayBeWrittenInAnyWay() {
    for (String subject : List.of("invoiceLine", "InvoiceLine", "invoice-line", "invoice_line")) {
      String given = "@TrackActivity(subject = '" + subject + "') ";
      assertThat(id(given + "void drop(String invoiceLineId)")).as(subject).isEqualTo("0");
      assertThat(id(given + "void save(Backend invoiceLine)")).as(subject).isEqualTo("0.id()");
    }
  }

  @Test
  void anArrayIsNoId() {
    assertThat(change("void delete(byte[] id)").id()).isNull();
    assertThat(change("void delete(String... id)").id()).isNull();
    assertThat(id("void delete(byte[] id, String backendsId)")).isEqualTo("1");
  }
}
