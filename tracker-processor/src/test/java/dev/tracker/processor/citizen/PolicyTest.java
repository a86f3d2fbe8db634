package dev.tracker.processor.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a team asks of its builds, in builds like theirs. */
class PolicyTest {
  private static final String REQUIRED = "-Atracker.require=com.acme.**";
  private static final String UNTRACKED =
      "package com.acme; public interface Orders { void place(String id); }";
  private static final String WARNED =
      """
      package com.acme;
      import dev.tracker.TrackActivity;
      public interface Orders {
        @TrackActivity void place(String name);
      }
      """;

  @TempDir private Path root;

  private Outcome compile(String orders, String... more) throws Exception {
    return LintedProject.compile(root, orders, more);
  }

  @Test
  void nothingIsRequiredWithoutTheOption() throws Exception {
    compile(UNTRACKED).flawless();
  }

  @Test
  void whatIsNotAnnotatedIsFound() throws Exception {
    assertThat(compile(UNTRACKED, REQUIRED).messages())
        .containsExactly("Orders.java:1: error: TRK031: Nothing in Orders is tracked.");
  }

  /** As an incremental build does, which passes on what was changed: a comment, say. */
  @Test
  void aGenericBaseIsLeftAloneThoughItsHeirIsNotCompiledAnew() throws Exception {
    String base = "package com.acme; public interface Crud<T> { void add(T it); }";
    String heir =
        """
        package com.acme;
        import dev.tracker.TrackActivity;
        @TrackActivity
        public interface Orders extends Crud<String> {
          @Override @TrackActivity(changeId = "it") void add(String it);
        }
        """;
    String tracker = Library.path(Library.TRACKER);
    String api = Library.path(Library.API, Library.JSPECIFY);
    Outcome whole =
        new Project(root.resolve("whole"))
            .source("com.acme.Crud", base)
            .source("com.acme.Orders", heir)
            .compile(REQUIRED, "-processorpath", tracker, "-classpath", api)
            .flawless();

    new Project(root.resolve("part"))
        .source("com.acme.Crud", base)
        .compile(
            REQUIRED,
            "-processorpath",
            tracker,
            "-classpath",
            whole.project().classes() + File.pathSeparator + api)
        .flawless();
  }

  @Test
  void whatIsNotRequiredIsLeftAlone() throws Exception {
    String orders = UNTRACKED + " interface OrderService {}";
    Outcome outcome = compile(orders, "-Atracker.require=com.acme.*Service").flawless();

    assertThat(Outcome.bytes(outcome.project().generated())).isEmpty();
  }

  @Test
  void whatIsExcludedIsLeftAlone() throws Exception {
    compile(UNTRACKED, "-Atracker.require=!com.acme.Orders,com.acme.**").flawless();
    compile(UNTRACKED, "-Atracker.require=com.acme.**,!**.Ord*").flawless();
  }

  /**
   * Also in strict builds: the options of a parent hold for modules that have no such interface.
   */
  @Test
  void aPatternThatMatchesNothingIsToldOf() throws Exception {
    Outcome outcome =
        compile(
            WARNED.replace("String name", "String id"),
            "-Atracker.require=com.acme.Order",
            "-Atracker.strict=true",
            "-Xlint:-options");

    assertThat(outcome.messages())
        .anySatisfy(
            message ->
                assertThat(message)
                    .contains("warning: TRK061: -Atracker.require=com.acme.Order matches no"));
  }

  /** As in a second build that compiles only what has changed, or the tests. */
  @Test
  void whatWasCompiledBeforeCounts() throws Exception {
    String service = UNTRACKED.replace("Orders", "OrderService");
    new Project(root.resolve("before"))
        .source("com.acme.shop.OrderService", service.replace("com.acme", "com.acme.shop"))
        .compile("-proc:none")
        .flawless();
    String classPath =
        root.resolve("before/classes")
            + java.io.File.pathSeparator
            + Library.path(Library.API, Library.JSPECIFY);

    compile(
            "package com.acme; interface Orders {}",
            "-classpath",
            classPath,
            "-Atracker.require=com.acme.shop.*Service")
        .flawless();
  }

  @Test
  void whatIsNamedIsTrackedAsIfItWereAnnotated() throws Exception {
    Outcome outcome = compile(UNTRACKED, REQUIRED, "-Atracker.track=com.acme.**").flawless();

    assertThat(outcome.generated("com.acme.TrackedOrders")).contains("start(");
    assertThat(Outcome.bytes(outcome.project().classes()))
        .containsKey("META-INF/tracker/com.acme.Orders.json");
  }

  @Test
  void whatIsNamedIsTrackedWhole() throws Exception {
    String orders =
        """
        package com.acme;
        import dev.tracker.*;
        public interface Orders {
          @TrackActivity(operation = "put") void place(String id);
          void move(String id);
          @Untracked("hot") void ping(String id);
        }
        """;

    assertThat(
            compile(orders, REQUIRED, "-Atracker.track=com.acme.**")
                .flawless()
                .generated("com.acme.TrackedOrders"))
        .contains("\"put\"", "\"move\"")
        .doesNotContain("\"ping\"");
  }

  /** Nobody asked for any of these: they would only be in the way. */
  @Test
  void whatHasNothingToTrackIsLeftAlone() throws Exception {
    String orders =
        """
        package com.acme;
        import java.util.*;
        class Orders {
          interface Marker {}
          interface Constants { int MAX = 1; }
          interface AlwaysEqual { boolean equals(Object other); }
          sealed interface State permits On {}
          record On() implements State {}
          private interface Hidden { void close(String id); }
          interface Base<T> { void put(String id, T value); }
          interface Books extends Base<String> {}
          interface Excluded { void close(String id); }
        }
        """;

    Outcome outcome = compile(orders, "-Atracker.track=**,!**.Excluded").flawless();

    assertThat(Outcome.bytes(outcome.project().generated()))
        .containsOnlyKeys("com/acme/TrackedOrders_Books.java");
  }

  /** The annotations stay claimed, or javac would warn of them. */
  @Test
  void whatIsTrackedMeetsTheRequirement() throws Exception {
    compile(WARNED.replace("String name", "String id"), REQUIRED).flawless();
  }

  @Test
  void strictMakesWarningsErrorsAndStillGenerates() throws Exception {
    Outcome outcome = compile(WARNED, "-Atracker.strict=true");

    assertThat(outcome.messages())
        .containsExactly(
            "Orders.java:4: error: TRK050: Orders.place changes something, but reports no"
                + " id.");
    assertThat(outcome.generated("com.acme.TrackedOrders")).contains("start(");
  }

  @Test
  void aWarningIsSuppressedOnAnEnclosingType() throws Exception {
    String nested =
        WARNED
            .replace(
                "public interface Orders {",
                "@SuppressWarnings(\"TRK050\") public interface" + " Orders { interface Nested {")
            .replace(";\n}", ";\n}}");

    compile(nested).flawless();
    compile(nested, "-Atracker.strict=true").flawless();
  }
}
