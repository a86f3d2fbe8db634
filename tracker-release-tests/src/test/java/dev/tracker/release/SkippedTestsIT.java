package dev.tracker.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That integration tests are skipped with the others: on a module with our parent. */
class SkippedTestsIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String RUN = "mvn failsafe:integration-test";

  private UserProject module;

  @BeforeEach
  void makeTheModule() throws IOException {
    Path home = TARGET.resolve("home");
    BuiltRepository.at(UserProject.repository(home));
    String pom = Files.readString(Path.of("src/test/resources/compatibility/pom.xml"));
    module =
        UserProject.begin(TARGET.resolve("skipped-tests"), home)
            .with(
                Map.of("pom.xml", pom.replace("${tracker.version}", PublishedModule.VERSION)), "");
  }

  @Test
  void oneSwitchSkipsBothKinds() throws Exception {
    MavenRun run = module.run(MavenRun.MAVEN_HOME, RUN + " -DskipTests");

    assertThat(run.succeeded()).as(run.log()).isTrue();
    assertThat(run.log()).contains("Tests are skipped.");
  }

  @Test
  void nothingIsSkippedUnasked() throws Exception {
    MavenRun run = module.run(MavenRun.MAVEN_HOME, RUN);

    assertThat(run.succeeded()).as(run.log()).isTrue();
    assertThat(run.log()).doesNotContain("Tests are skipped.");
  }
}
