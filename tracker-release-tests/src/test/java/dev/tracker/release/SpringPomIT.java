package dev.tracker.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole descriptor that the page on Spring Boot shows. */
class SpringPomIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String SERVICE =
      """
      package com.acme;

      import dev.tracker.TrackActivity;
      import dev.tracker.journal.read.Journal;

      @TrackActivity
      public interface Orders {
        @TrackActivity(changeId = "id")
        void place(String id, Journal journal);
      }
      """;

  @Test
  void buildsAsItStands() throws Exception {
    Path home = TARGET.resolve("home");
    BuiltRepository.at(UserProject.repository(home));
    UserProject project =
        UserProject.begin(TARGET.resolve("install/spring"), home)
            .with(Map.of("pom.xml", Page.of("docs/spring.md").block("pom", "spring")), "")
            .with(Map.of("Orders.java", SERVICE), "src/main/java/com/acme");

    MavenRun run = project.run(MavenRun.MAVEN_HOME, "mvn -q compile");

    assertThat(run.succeeded()).as(run.log()).isTrue();
    assertThat(project.folder().resolve("target/classes/com/acme/TrackedOrders.class")).exists();
  }
}
