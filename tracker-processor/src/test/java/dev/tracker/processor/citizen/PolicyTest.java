package dev.tracker.processor.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror"));
    options.addAll(List.of("-processorpath", Library.path(Library.TRACKER)));
    options.addAll(List.of("-classpath", Library.path(Library.API, Library.JSPECIFY)));
    options.addAll(List.of(more));
    return new Project(root)
        .source("com.acme.Orders", orders)
        .compile(options.toArray(String[]::new));
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

  @Test
  void whatIsNotRequiredIsLeftAlone() throws Exception {
    Outcome outcome = compile(UNTRACKED, "-Atracker.require=com.acme.*Service").flawless();

    assertThat(Outcome.bytes(outcome.project().generated())).isEmpty();
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
            "Orders.java:4: error: TRK050: place changes something, but nothing says what: no id"
                + " is reported.");
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
