package dev.tracker.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.ValuePath;
import dev.tracker.processor.model.ValuePath.Kind;
import dev.tracker.processor.model.ValuePath.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the names of a path stand for. */
class PathsTest {
  private static final String TYPES =
      "record Owner(String mail, Boolean active) {} "
          + "class Bean { public final Owner owner = null; public int[] sizes; "
          + " public String getName() { return null; } public boolean isOpen() { return true; }"
          + " public Boolean isSure() { return true; } public String isNoBoolean() { return ''; }"
          + " public boolean getOpen() { return true; } public String getURL() { return null; }"
          + " public long number() { return 0; } String own() { return null; } } "
          + "class Child extends Bean { public Owner owner() { return null; } } "
          + "interface Named { String name(); } interface Aged { int age(); } "
          + "class Box<T extends Named> { public T value() { return null; } public T content; } "
          + "interface General { Object part(); } interface Special { Owner part(); } "
          + "abstract class Both implements General, Special {} "
          + "class SuperBox extends Box<Both2> {} interface Both2 extends Named, Aged {} ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Owner p | p | 0 | OBJECT",
        "String p | p | 0 | STRING",
        "int p | p | 0 | PRIMITIVE",
        "boolean p | p | 0 | PRIMITIVE_BOOLEAN",
        "Boolean p | p | 0 | BOOLEAN",
        "Owner p | p.mail | 0.mail() | STRING",
        "Owner p | p.active | 0.active() | BOOLEAN",
        "Bean p | p.name | 0.getName() | STRING",
        "Bean p | p.getName | 0.getName() | STRING",
        "Bean p | p.URL | 0.getURL() | STRING",
        "Bean p | p.number | 0.number() | PRIMITIVE",
        "Bean p | p.own | 0.own() | STRING",
        "Bean p | p.open | 0.getOpen() | PRIMITIVE_BOOLEAN",
        "Bean p | p.sure | 0.isSure() | BOOLEAN",
        "Bean p | p.owner | 0.owner | OBJECT",
        "Bean p | p.owner.mail | 0.owner.mail() | STRING",
        "Bean p | p.sizes.length | 0.sizes.length | PRIMITIVE",
        "Child p | p.owner.mail | 0.owner().mail() | STRING",
        "Child p | p.open | 0.getOpen() | PRIMITIVE_BOOLEAN",
        "Child p | p.sizes.length | 0.sizes.length | PRIMITIVE",
        "String[] p | p.length | 0.length | PRIMITIVE",
        "String... p | p.length | 0.length | PRIMITIVE",
        "String p | p.length | 0.length() | PRIMITIVE",
        "Box<Both2> p | p.value.age | 0.value().age() | PRIMITIVE",
        "Box<Both2> p | p.content.name | 0.content.name() | STRING",
        "Box<? extends Both2> p | p.value.age | 0.value().age() | PRIMITIVE",
        "Box<?> p | p.value.name | 0.value().name() | STRING",
        "Box<? super Both2> p | p.value.name | 0.value().name() | STRING",
        "SuperBox p | p.value.age | 0.value().age() | PRIMITIVE",
        "Both p | p.part.mail | 0.part().mail() | STRING",
        "List<String> p | p.size | 0.size() | PRIMITIVE",
        "Map<String, Owner> p | p.empty | 0.isEmpty() | PRIMITIVE_BOOLEAN",
      })
  void areFoundInParameters(String parameter, String path, String java, Kind kind) {
    assertPath(read("void add(" + parameter + ")", path), java, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<T extends Owner> void add(T p) | p.mail | 0.mail() | STRING",
        "<T extends Named & Aged> void add(T p) | p.name | 0.name() | STRING",
        "<T extends Named & Aged> void add(T p) | p.age | 0.age() | PRIMITIVE",
        "<T extends Named, U extends T> void add(U p) | p.name | 0.name() | STRING",
        "<T extends Both2> void add(Box<T> p) | p.value.age | 0.value().age() | PRIMITIVE",
        "<T extends Comparable<T>> void add(Optional<T> p) | p | 0.orElse(null) | OBJECT",
      })
  void areFoundInTypeVariables(String method, String path, String java, Kind kind) {
    assertPath(read(method, path), java, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Optional<Owner> p | p | 0.orElse(null) | OBJECT",
        "Optional<String> p | p | 0.orElse(null) | STRING",
        "Optional<Boolean> p | p | 0.orElse(null) | BOOLEAN",
        "Optional<Owner> p | p.mail | 0.orElse(null).mail() | STRING",
        "Optional<? extends Owner> p | p.mail | 0.orElse(null).mail() | STRING",
        "Optional<Owner> p | p.present | 0.isPresent() | PRIMITIVE_BOOLEAN",
        "Optional<Owner> p | p.empty | 0.isEmpty() | PRIMITIVE_BOOLEAN",
        "Optional<Optional<Owner>> p | p.present | 0.orElse(null).isPresent() | PRIMITIVE_BOOLEAN",
        "OptionalInt p | p.present | 0.isPresent() | PRIMITIVE_BOOLEAN",
        "Optional p | p | 0 | OBJECT",
      })
  void seeThroughOptionals(String parameter, String path, String java, Kind kind) {
    assertPath(read("void add(" + parameter + ")", path), java, kind);
  }

  @Test
  void seeThroughOptionalsOnTheWay() {
    ValuePath path =
        Snippet.of(
                TYPES
                    + "record Team(Optional<Owner> lead) {} interface Backends {"
                    + " @TrackActivity(args = 'team.lead.mail') void add(Team team); }")
            .path();

    assertThat(Snippet.java(path)).isEqualTo("0.lead().orElse(null).mail()");
    assertThat(path.steps()).extracting(Step::name).containsExactly("lead", "lead", "mail");
    assertThat(path.text()).isEqualTo("team.lead.mail");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Owner | result.mail | result.mail() | STRING",
        "boolean | result | result | PRIMITIVE_BOOLEAN",
        "Owner[] | result.length | result.length | PRIMITIVE",
        "Optional<Owner> | result | result.orElse(null) | OBJECT",
        "Optional<Owner> | result.mail | result.orElse(null).mail() | STRING",
        "Optional<Owner> | result.present | result.isPresent() | PRIMITIVE_BOOLEAN",
      })
  void areFoundInTheResult(String result, String path, String java, Kind kind) {
    Snippet snippet =
        Snippet.of(
            TYPES
                + "interface Backends { @TrackActivity(changeData = '"
                + path
                + "') "
                + result
                + " add(); }");

    assertPath(Snippet.valuePath(snippet.change().data().get(0).path()), java, kind);
  }

  @Test
  void areFoundWhereAnInterfaceBindsAType() {
    ValuePath path =
        Snippet.of(
                TYPES
                    + "interface Store<E> { @TrackActivity(args = 'entity.mail') void add(E"
                    + " entity);} interface Backends extends Store<Owner> {}")
            .path();

    assertThat(Snippet.java(path)).isEqualTo("0.mail()");
  }

  @Test
  void areFoundInAParameterCalledResult() {
    assertThat(Snippet.java(read("Owner add(Bean result)", "result.name")))
        .isEqualTo("0.getName()");
  }

  private static ValuePath read(String method, String path) {
    return Snippet.of(
            TYPES + "interface Backends { @TrackActivity(args = '" + path + "') " + method + "; }")
        .path();
  }

  private static void assertPath(ValuePath path, String java, Kind kind) {
    assertThat(Snippet.java(path)).isEqualTo(java);
    assertThat(path.kind()).isEqualTo(kind);
  }
}
