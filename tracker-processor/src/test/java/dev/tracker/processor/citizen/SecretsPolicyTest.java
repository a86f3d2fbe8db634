package dev.tracker.processor.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a build makes of secrets in what is recorded whole. */
class SecretsPolicyTest {
  private static final String WITH_SECRETS =
      """
      package com.acme;
      import dev.tracker.TrackActivity;
      public interface Orders {
        @TrackActivity(args = "order", changeId = "order.id") void place(Order order);
        record Order(String id, String token) {}
      }
      """;

  @TempDir private Path root;

  private Outcome compile(String orders, String... more) throws Exception {
    return LintedProject.compile(root, orders, more);
  }

  @Test
  void secretsAreANoteEvenInStrictBuilds() throws Exception {
    assertThat(compile(WITH_SECRETS, "-Atracker.strict=true").messages())
        .singleElement()
        .asString()
        .contains("Note: TRK065: Order contains secrets");
  }

  @Test
  void secretsAreErrorsOnRequest() throws Exception {
    assertThat(compile(WITH_SECRETS, "-Atracker.secrets=error").messages())
        .singleElement()
        .asString()
        .contains("error: TRK065: Order contains secrets");
    compile(
            WITH_SECRETS.replace(
                "public interface", "@SuppressWarnings(\"TRK065\") public interface"),
            "-Atracker.secrets=error",
            "-Atracker.strict=true")
        .flawless();
  }
}
