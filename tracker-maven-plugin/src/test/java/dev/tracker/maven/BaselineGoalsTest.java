package dev.tracker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.maven.MavenBuild.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals in builds of Maven itself: a module alone, and two with one baseline. */
class BaselineGoalsTest {
  private static final String INVOICES = "billing/src/main/java/com/acme/billing/Invoices.java";

  private static final String STOCK = "stock/src/main/java/com/acme/stock/Shelves.java";

  @TempDir private Path folder;
  private MavenBuild build;

  @BeforeEach
  void copy() throws Exception {
    build = MavenBuild.of("shop", folder);
  }

  private Outcome succeeding(String... arguments) throws Exception {
    Outcome outcome = build.run(arguments);
    assertThat(outcome.succeeded()).as(outcome.output()).isTrue();
    return outcome;
  }

  private Outcome failing(String... arguments) throws Exception {
    Outcome outcome = build.run(arguments);
    assertThat(outcome.succeeded()).as(outcome.output()).isFalse();
    return outcome;
  }

  /** From the command line, at the root: one baseline for all modules. */
  @Test
  void aWholeBuild() throws Exception {
    String skip = "-Dtracker.skip";
    assertThat(succeeding("process-classes", skip).output()).contains("Skipped");
    assertThat(failing("tracker:check").output())
        .contains("The baseline " + build.file("tracker-baseline.txt") + " does not exist")
        .contains("Write and commit it: mvn tracker:baseline");

    succeeding("tracker:baseline");
    assertThat(build.text("tracker-baseline.txt"))
        .containsSubsequence("com.acme.billing.Invoices", "com.acme.stock.Shelves");
    assertThat(build.file("billing/tracker-baseline.txt")).doesNotExist();
    assertThat(succeeding("tracker:check").output())
        .contains("What is tracked matches tracker-baseline.txt. Methods: 3");

    build.replace(INVOICES, "{\"customer\", \"amount\"}", "\"customer\"");
    succeeding("process-classes", skip);
    assertThat(failing("tracker:check").output())
        .contains("Less is tracked than in tracker-baseline.txt")
        .contains("    create(java.lang.String,long) (Invoices.java:7)")
        .contains("      argument amount is no longer recorded")
        .contains("write and commit tracker-baseline.txt: mvn tracker:baseline");

    succeeding("tracker:baseline");
    succeeding("tracker:check");
  }

  /** Each module has its turn, on whatever thread; the last of them does it for all. */
  @Test
  void onceForAllModulesOnSeveralThreads() throws Exception {
    succeeding("process-classes", "-Dtracker.skip");

    assertThat(succeeding("-T2", "tracker:baseline", "tracker:catalogue").output())
        .containsOnlyOnce("Wrote ");
    assertThat(build.text("tracker-baseline.txt")).contains("com.acme.billing", "com.acme.stock");
    assertThat(build.text("target/tracker/catalogue.md")).contains("## billing", "## stock");
    assertThat(build.file("stock/target/tracker")).doesNotExist();
    assertThat(succeeding("-T2", "tracker:check").output())
        .containsOnlyOnce("What is tracked matches tracker-baseline.txt. Methods: 3");

    build.replace(STOCK, "@TrackActivity(args = \"id\", changeId = \"id\")", "");
    succeeding("process-classes", "-Dtracker.skip");
    assertThat(failing("-T2", "tracker:check").output())
        .contains("com.acme.stock.Shelves", "is no longer tracked. Methods: 1");
  }

  /** As after a clean build that did not compile: the baseline stays what it was. */
  @Test
  void aBaselineOfNothingIsNotWritten() throws Exception {
    assertThat(failing("tracker:baseline").output())
        .contains(
            "Nothing is tracked, so " + build.file("tracker-baseline.txt") + " was not written")
        .contains("billing has sources but no compiled classes");
    assertThat(build.file("tracker-baseline.txt")).doesNotExist();
  }

  /** In the phases of a build: each module has a baseline of its own. */
  @Test
  void moduleByModule() throws Exception {
    assertThat(failing("process-classes", "-T2").output())
        .contains("Write and commit it: mvn -pl :billing tracker:baseline");

    for (String module : new String[] {":billing", ":stock"}) {
      succeeding("process-classes", "-Dtracker.skip", "-pl", module);
      succeeding("-pl", module, "tracker:baseline");
    }
    assertThat(build.text("billing/tracker-baseline.txt")).doesNotContain("stock");
    succeeding("process-classes", "-T2");

    build.replace(INVOICES, "@TrackActivity(args = \"id\", changeId = \"id\")", "");
    assertThat(failing("process-classes").output())
        .contains("    pay(java.lang.String) (Invoices.java:11)")
        .contains("      is no longer tracked: it has no @TrackActivity")
        .contains("mvn -pl :billing tracker:baseline");
    Files.delete(build.file("billing/tracker-baseline.txt"));
    succeeding("process-classes", "-pl", ":stock");
  }
}
