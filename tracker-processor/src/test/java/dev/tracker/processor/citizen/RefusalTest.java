package dev.tracker.processor.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.MemoryCompiler;
import dev.tracker.processor.compilation.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no decorator can be generated for is refused once, in the right place. */
@SuppressWarnings("StringConcatToTextBlock") // One line of a source beside the other.
class RefusalTest {

  private static Compilation compile(String typeName, String body) {
    return MemoryCompiler.javac().withOnly("-Xlint:all").compile(List.of(source(typeName, body)));
  }

  private static Source source(String typeName, String body) {
    return Source.of(
        "com.acme." + typeName, "package com.acme; import dev.tracker.TrackActivity;\n" + body);
  }

  /** The line and the first sentence of each error. */
  private static List<String> errors(Compilation compilation) {
    return compilation.errors().stream()
        .map(
            error ->
                error.getLineNumber()
                    + ": "
                    + error.getMessage(Locale.ROOT).lines().findFirst().orElseThrow())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void open(Secret secret);",
        "void open(Secret... secrets);",
        "Secret open();",
        "void open(java.util.List<? extends Secret> secrets);",
        "<S extends Secret> void open(S secret);",
        "void open() throws Secret;",
        "java.util.Map<String, Secret[]> open(Secret secret, String id);"
      })
  void privateTypeInSignature(String method) {
    Compilation compilation =
        compile(
            "Shop",
            "class Shop {\n private static class Secret extends Exception {\n"
                + "  private static final long serialVersionUID = 1;\n }\n"
                + " @TrackActivity interface Till {\n  "
                + method
                + "\n }\n}");

    assertThat(errors(compilation))
        .containsExactly(
            "7: TRK004: A method signature uses com.acme.Shop.Secret, which is not visible in the"
                + " interface's package.");
  }

  @Test
  void twoInterfacesOfOneDecoratorName() {
    Compilation compilation =
        compile(
            "Shop",
            "interface Shop {\n @TrackActivity interface Till { int count(); }\n}\n"
                + "@TrackActivity interface Shop_Till { int count(); }\n");

    assertThat(errors(compilation))
        .containsExactly(
            "5: TRK003: Tracker cannot write the decorator: a type named com.acme.TrackedShop_Till"
                + " already exists.");
  }

  /** The class of an earlier build's decorator is no obstacle, as {@code OptionsTest} shows. */
  @Test
  void aClassOfTheDecoratorsName(@TempDir Path classes) throws IOException {
    isRefused(classes, source("TrackedInvoices", "public interface TrackedInvoices {}"));
  }

  @Test
  void aDecoratorThatSomebodyWroteByHand(@TempDir Path classes) throws IOException {
    isRefused(
        classes,
        source("Invoices", "interface Invoices { int count(); }"),
        source(
            "TrackedInvoices",
            "class TrackedInvoices implements Invoices {"
                + " TrackedInvoices(Invoices delegate, dev.tracker.ActivityTracker tracker) {}"
                + " public int count() { return 0; } }"));
  }

  @Test
  void aDecoratorThatSomebodyWroteByHandAndLeftInTheSources() {
    Compilation compilation =
        MemoryCompiler.javac()
            .withOnly("-Xlint:all")
            .compile(
                List.of(
                    source("Invoices", "@TrackActivity interface Invoices { int count(); }"),
                    source(
                        "TrackedInvoices",
                        "class TrackedInvoices implements Invoices { TrackedInvoices(Invoices"
                            + " delegate, dev.tracker.ActivityTracker t) {} public int count() {"
                            + " return 0; } }")));

    assertThat(errors(compilation))
        .containsExactly(
            "2: TRK003: Tracker cannot write the decorator: a type named com.acme.TrackedInvoices"
                + " already exists.");
  }

  private static void isRefused(Path classes, Source... sources) throws IOException {
    Compilation library = MemoryCompiler.javac().withOnly("-proc:none").compile(List.of(sources));
    for (Map.Entry<String, byte[]> file : library.files().entrySet()) {
      Path target = classes.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    Compilation compilation =
        MemoryCompiler.javac()
            .withOnly("-Xlint:all")
            .withClassPath(List.of(classes))
            .compile(
                List.of(source("Invoices", "@TrackActivity interface Invoices { int count(); }")));

    assertThat(errors(compilation))
        .containsExactly(
            "2: TRK003: Tracker cannot write the decorator: a class named com.acme.TrackedInvoices"
                + " is already on the class path.");
  }

  /** Compilers show processors no bodies of methods, so this one goes unseen, and unharmed. */
  @Test
  void localInterface() {
    Compilation compilation =
        compile(
            "Shop",
            "class Shop { void open() { @TrackActivity interface Till { int count(); } } }");

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.sources()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void open(Region region);",
        "Region[] open();",
        "void open(java.util.List<? super Region> regions);",
        "<R extends Region> void open(R region);",
        "void open() throws Region;",
        "java.util.Map<String, Region> open(Region one, Region[] another);"
      })
  void missingClassInInheritedSignature(String method, @TempDir Path classes) throws IOException {
    String store = "public interface Store { " + method + " }";
    assertThat(errors(compileWithoutRegion(store, "Store", classes)))
        .containsExactly("2: TRK005: The type com.acme.Region cannot be found.");
    // In a generic type, it is in the compiler's way before anyone asks for it.
    assertThat(errors(compileWithoutRegion(store.replace(" {", "<T> {"), "Store<String>", classes)))
        .containsExactly("2: TRK005: The type com.acme.Region cannot be found.");
  }

  /** What no signature names, the compiler may have to know all the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "void open() throws City;",
        "<C extends City> void open(C city);",
        "void open(City city); void open(Thread thread);",
        "void open(String name, City city); void open(String name, java.util.List<String> names);",
        "java.util.List<City> open(City city); <T> T open(T any);",
        "void open(Act act, Thread thread); void open(Act act, Runnable action);",
        "Map<?> open();"
      })
  void missingSuperclassOfWhatIsNamed(String method, @TempDir Path classes) throws IOException {
    String store = "public interface Store { " + method + " }";
    assertThat(errors(compileWithoutRegion(store, "Store", classes)))
        .containsExactly("2: TRK005: The type com.acme.Region cannot be found.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "City open(City[] cities, java.util.List<City> more);",
        "void open(City city); void open(City city, String name);",
        "void open(int id, City city); void open(String name, Thread thread);",
        "void open(City city); void close(Runnable action);",
        "void open(Act act, Thread thread); void open(Act act, String name);"
      })
  void missingSuperclassThatDoesNotMatter(String method, @TempDir Path classes) throws IOException {
    String store = "public interface Store { " + method + " }";
    assertThat(compileWithoutRegion(store, "Store", classes).messages()).isEmpty();
  }

  private static Compilation compileWithoutRegion(String store, String parent, Path classes)
      throws IOException {
    Compilation library =
        MemoryCompiler.javac()
            .withOnly("-proc:none")
            .compile(
                List.of(
                    source("Store", store),
                    source("City", "public class City extends Region {}"),
                    source("Act", "public interface Act { void on(Region region); }"),
                    source("Map", "public class Map<R extends Region> {}"),
                    source("Region", "public class Region extends Exception {}")));
    for (Map.Entry<String, byte[]> file : library.files().entrySet()) {
      if (!file.getKey().contains("Region")) {
        Path target = classes.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
    }
    return MemoryCompiler.javac()
        .withOnly("-Xlint:all")
        .withClassPath(List.of(classes))
        .compile(
            List.of(
                source("Invoices", "@TrackActivity interface Invoices extends " + parent + " {}")));
  }
}
