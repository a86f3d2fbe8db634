package dev.tracker.processor.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.place.Origin;
import dev.tracker.processor.model.place.SourcePosition;
import dev.tracker.processor.read.Snippet;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("StringConcatToTextBlock") // Lines are counted, so each stands where it counts.
class OriginsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "void add(); | add()",
        "void add(int count, boolean[][] flags); | add(int,boolean[][])",
        "void add(String... names); | add(java.lang.String[])",
        "void add(List<? extends Map<String, int[]>> all); | add(java.util.List)",
        "void add(Map.Entry<String, String> entry); | add(java.util.Map$Entry)",
        "<T> void add(T any); | add(java.lang.Object)",
        "<T extends Comparable<T> & Runnable> void add(T[] all); | add(java.lang.Comparable[])",
        "<T extends S, S extends Number> void add(T it); | add(java.lang.Number)",
        "void add(Outer<String>.Inner<Integer> it); | add(com.acme.Outer$Inner)",
      })
  void areErased(String method, String expected) {
    TrackedType type =
        Snippet.of("@TrackActivity interface Backends { " + method + " }")
            .with("com.acme.Outer", "package com.acme; class Outer<T> { class Inner<U> {} }")
            .read();

    assertThat(origins(type)).extracting(Origin::method).containsExactly(expected);
  }

  @Test
  void areSeenFromTheInterface() {
    List<Origin> origins =
        origins(
            Snippet.of(
                    "interface Outer { interface Store<T> { void add(T it); void drop(T it); } }\n"
                        + "@TrackActivity interface Backends extends Outer.Store<Integer> {\n"
                        + " void drop(Integer it);\n"
                        + "}")
                .read());

    assertThat(origins)
        .containsExactly(
            new Origin(
                "drop(java.lang.Integer)", "com.acme.Backends", "Backends", OptionalInt.of(3)),
            new Origin(
                "add(java.lang.Integer)", "com.acme.Outer$Store", "Backends", OptionalInt.empty()));
  }

  /** The annotation is what somebody wants to see who looks for what is recorded. */
  @Test
  void linesAreThoseOfTheFirstAnnotation() {
    TrackedType type =
        Snippet.of(
                "/** A doc comment. */\n@TrackActivity\nabstract\ninterface Backends {\n"
                    + " /** Another. */\n @TrackActivity(\n operation = 'put')\n void add();\n"
                    + " <T>\n T get();\n}")
            .read();

    assertThat(type.position()).contains(new SourcePosition("Main.java", 2));
    assertThat(origins(type)).extracting(o -> o.line().orElse(0)).containsExactly(6, 9);
  }

  @Test
  void linesOfNestedInterfaces() {
    TrackedType type =
        Snippet.of(
                "class Shop {\n interface Drawer {\n  void open();\n }\n"
                    + " @TrackActivity interface Till extends Drawer {\n  void close();\n }\n}")
            .read("com.acme.Shop.Till");

    assertThat(type.position()).contains(new SourcePosition("Main.java", 5));
    assertThat(origins(type))
        .containsExactly(
            new Origin("close()", "com.acme.Shop$Till", "Till", OptionalInt.of(6)),
            new Origin("open()", "com.acme.Shop$Drawer", "Till", OptionalInt.of(3)));
  }

  @Test
  void linesInOtherFilesAreNotTold() {
    TrackedType type =
        Snippet.of("@TrackActivity interface Backends extends Store, Runnable {}")
            .with("com.acme.Store", "package com.acme; interface Store { void open(); }")
            .read();

    assertThat(origins(type))
        .containsExactly(
            new Origin("open()", "com.acme.Store", "Backends", OptionalInt.empty()),
            new Origin("run()", "java.lang.Runnable", "Backends", OptionalInt.empty()));
  }

  /** Who says that a method is tracked is who can mend what is wrong with it. */
  @Test
  void areShownInWhatIsAnnotated() {
    TrackedType type =
        Snippet.of(
                "interface Base { void open(); @TrackActivity void close(); void shut(); }"
                    + "interface Mid extends Base { @Untracked('hot') void shut(); }"
                    + "@TrackActivity interface Backends extends Mid { void own(); }")
            .read();

    assertThat(type.methods())
        .extracting(method -> method.signature().told())
        .containsExactlyInAnyOrder("Backends.own", "Backends.open", "Base.close", "Mid.shut");
  }

  private static List<Origin> origins(TrackedType type) {
    return type.methods().stream().map(method -> method.signature().origin()).toList();
  }
}
