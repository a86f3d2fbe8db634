package dev.tracker.processor.read.methods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.read.Snippet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a decorator can wrap. */
class DelegatesTest {
  private static final String BASE =
      "interface Base<T> { T get(String id) throws IOException; <X> X as(Class<X> type);"
          + " default void preset() {} } interface Other {} ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@Override String get(String id) throws IOException;",
        "@Override <Y> Y as(Class<Y> other);",
        "@Override void preset();",
        "static void help() {}",
        "private void help() {}",
        "String CONSTANT = '';",
        "record Nested() {}",
      })
  void isTheSuperInterfaceWhereNothingIsAdded(String members) {
    assertDelegate("Base<String>", members, "com.acme.Base<java.lang.String>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void more();",
        "String get(int id);",
        "@Override String get(String id);",
        "@Override String get(String id) throws FileNotFoundException;",
        "@Override default void preset() {}",
        "default void more() {}",
        "@Override String toString();",
      })
  void isTheInterfaceWhereSomethingIsAdded(String members) {
    assertDelegate("Base<String>", members, "com.acme.Backends");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Base<String>, Other", "Other, Base<String>"})
  void isTheInterfaceWhereSeveralAreExtended(String superInterfaces) {
    assertDelegate(superInterfaces, "", "com.acme.Backends");
  }

  @ParameterizedTest
  @ValueSource(strings = "@Override Integer get(String id) throws IOException;")
  void isTheInterfaceWhereItReturnsMore(String members) {
    assertDelegate("Base<Number>", members, "com.acme.Backends");
  }

  private static void assertDelegate(String superInterfaces, String members, String delegate) {
    String source = "@TrackActivity interface Backends extends " + superInterfaces;
    assertThat(Snippet.of(BASE + source + " { " + members + " }").read().delegateType())
        .hasToString(delegate);
  }
}
