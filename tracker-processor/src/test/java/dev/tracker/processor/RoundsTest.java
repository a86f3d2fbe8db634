package dev.tracker.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What another processor generates in the same compilation is as good as what is written. */
class RoundsTest {

  /** The places in which a type that is still to come can be named. */
  enum Use {
    PARAMETER(
        "record", "@TrackActivity(args = \"order.total\") void place(String id, Order order);"),
    RESULT("record", "@TrackActivity(changeData = \"result.total\") Order place(String id);"),
    DERIVED_ID("record", "@TrackActivity(subject = \"order\") void place(Order order);"),
    DERIVED_ID_OF_RESULT("record", "@TrackActivity Cart place(String id);"),
    TYPE_ARGUMENT(
        "record",
        "@TrackActivity(args = \"orders.size\") void place(String id, List<Order> orders);"),
    BOUND("record", "@TrackActivity <O extends Order> void place(String id, O order);"),
    PATH("record", "@TrackActivity(args = \"cart.order.total\") void place(String id, Cart cart);"),
    END_OF_PATH(
        "record", "@TrackActivity(args = \"cart.order\") void place(String id, Cart cart);"),
    SUPERCLASS_IN_PATH(
        "class",
        "@TrackActivity(args = \"special.total\") void place(String id, Special special);"),
    SUPERCLASS_OF_DERIVED_ID("class", "@TrackActivity Special place(String id);"),
    SUPERCLASS_OF_RETURN_TYPE("stage", "@TrackActivity Special find(String id);"),
    SUPER_INTERFACE("interface", "@TrackActivity interface Till extends Order {}"),
    EXPECTED("exception", "@TrackActivity(expected = Order.class) void place(String id);"),
    CONSTANT("constants", "@TrackActivity(args = Order.PATH) void place(String id);"),
    CONSTANT_AMONG_OTHERS(
        "constants",
        "@TrackActivity(args = {\"name\", Order.PATH}) void place(String id, String name);"),
    CONSTANT_FOR_ALL(
        "constants",
        "@TrackActivity(subject = Order.PATH) interface Till { void open(String id); }");

    private final String kind;
    private final String method;

    Use(String kind, String method) {
      this.kind = kind;
      this.method = method;
    }

    /** The source of the type, which only the other processor knows. */
    private String order() {
      return switch (kind) {
        case "record" -> "package com.acme; public record Order(String id, int total) {}";
        case "class" ->
            "package com.acme; public class Order {"
                + " public String id() { return null; } public int total() { return 0; } }";
        case "stage" ->
            "package com.acme; public class Order"
                + " extends java.util.concurrent.CompletableFuture<String> {}";
        case "interface" -> "package com.acme; public interface Order { void open(String id); }";
        case "exception" ->
            "package com.acme; public class Order extends RuntimeException {"
                + " private static final long serialVersionUID = 1; }";
        case "constants" ->
            "package com.acme; public class Order { public static final String PATH = \"id\"; }";
        default -> throw new AssertionError(kind);
      };
    }

    private List<JavaFileObject> sources() {
      return Stream.of(
              source("", "Shop", "interface Shop {\n" + method + "\n}"),
              source("", "Main", "@Deprecated class Main { " + decorator() + " tracked; }"),
              source("PATH", "Cart", "public record Cart(Order order, String name) {}"),
              source("END_OF_PATH", "Cart", "public record Cart(Order order, String name) {}"),
              source("DERIVED_ID_OF_RESULT", "Cart", "public record Cart(Order id, int size) {}"),
              source("SUPERCLASS", "Special", "public class Special extends Order {}"))
          .filter(Objects::nonNull)
          .toList();
    }

    private String decorator() {
      return method.contains("interface Till") ? "TrackedShop_Till" : "TrackedShop";
    }

    /** A source for the uses whose names begin with this. */
    private JavaFileObject source(String uses, String name, String text) {
      return name().startsWith(uses)
          ? JavaFileObjects.forSourceString(
              "com.acme." + name,
              "package com.acme; import dev.tracker.TrackActivity; import java.util.List; " + text)
          : null;
    }
  }

  /** Whichever processor is asked first, and however many rounds it takes. */
  @ParameterizedTest
  @EnumSource(Use.class)
  void waitsForWhatIsGenerated(Use use) {
    String expected = decoratorOfAll(use);

    assertGenerates(
        expected, use, new TrackActivityProcessor(), new OrderProcessor(use.order(), 1));
    assertGenerates(
        expected, use, new OrderProcessor(use.order(), 1), new TrackActivityProcessor());
    assertGenerates(
        expected, use, new TrackActivityProcessor(), new OrderProcessor(use.order(), 3));
  }

  /** What is generated if the type is there from the beginning. */
  private static String decoratorOfAll(Use use) {
    return decorator(
        StrictCompiler.compile(
            Stream.concat(
                    use.sources().stream(),
                    Stream.of(JavaFileObjects.forSourceString("com.acme.Order", use.order())))
                .toList()));
  }

  private static void assertGenerates(String expected, Use use, Processor... processors) {
    Compilation compilation =
        Compiler.javac()
            .withOptions("-Xlint:all", "-Werror")
            .withProcessors(processors)
            .compile(use.sources());

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(decorator(compilation)).isEqualTo(expected);
  }

  private static String decorator(Compilation compilation) {
    return compilation.generatedSourceFiles().stream()
        .filter(file -> file.getName().contains("/Tracked"))
        .map(StrictCompiler::text)
        .reduce("", String::concat);
  }

  /** The compiler itself says what is missing; there is nothing to add. */
  @ParameterizedTest
  @EnumSource(Use.class)
  void leavesTheMissingToTheCompiler(Use use) {
    Compilation compilation =
        Compiler.javac()
            .withOptions("-Xlint:all")
            .withProcessors(new TrackActivityProcessor())
            .compile(use.sources());

    assertThat(compilation.errors())
        .isNotEmpty()
        .extracting(error -> error.getMessage(Locale.ROOT))
        .noneMatch(message -> message.contains("TRK"));
    assertThat(compilation.warnings()).isEmpty();
  }
}
