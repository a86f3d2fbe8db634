package dev.tracker.processor.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lombok's {@code @Delegate} hands calls on as a decorator does; either can stand in the other. */
class LombokDelegateTest {
  @TempDir private Path root;

  /** A class that only implements what it is told to hand on: a delegate like any other. */
  @ParameterizedTest
  @CsvSource({"LOMBOK, TRACKER", "TRACKER, LOMBOK"})
  void decoratesWhatLombokDelegates(Library first, Library second) throws Exception {
    Project project = LombokProject.users(root);
    project.source(
        "com.acme.Main",
        """
        package com.acme;
        import dev.tracker.testing.RecordingTracker;
        public class Main implements Users {
          @lombok.experimental.Delegate private final Users users;
          Main(Users users) { this.users = users; }
          public static Object run() {
            RecordingTracker tracker = new RecordingTracker();
            User user = new User();
            user.setName("Ada");
            Users inner = new TrackedUsers((id, created) -> created, tracker);
            new TrackedUsers(new Main(inner), tracker).create("1", user);
            return tracker.activities().stream().map(each -> each.arguments()).toList();
          }
        }
        """);

    Object arguments =
        project.compile(LombokProject.options(first, second)).flawless().run("com.acme.Main");

    assertThat(arguments).hasToString("[{name=Ada}, {name=Ada}]");
  }

  /** Of all that Lombok adds, this comes last: too late for a path. */
  @ParameterizedTest
  @CsvSource({"LOMBOK, TRACKER", "TRACKER, LOMBOK"})
  void pathsDoNotSeeWhatLombokDelegates(Library first, Library second) throws Exception {
    Project project = LombokProject.users(root);
    project
        .source("com.acme.Named", "package com.acme; @lombok.Data class Named { String name; }")
        .source(
            "com.acme.User",
            "package com.acme; class User { @lombok.experimental.Delegate Named named; }");

    assertThat(project.compile(LombokProject.options(first, second)).messages())
        .contains(
            "Users.java:3: error: TRK012: \"user.name\" does not resolve: com.acme.User has no"
                + " name.");
  }
}
