package dev.tracker.journal.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kills a process that makes changes, gives positions, seals and exports, at random points under
 * load: {@code -Dtracker.crashes=50} for 200 of them on all four databases.
 */
class CrashTest {
  private static final int CRASHES = Integer.getInteger("tracker.crashes", 3);

  @TempDir private Path directory;

  @ParameterizedTest
  @MethodSource("dev.tracker.journal.crash.Recovery#durable")
  void nothingIsMissingAndNothingIsThereThatWasNotCommitted(TestDatabase kind) throws Exception {
    try (FreshDatabase database = kind.fresh().withJournal()) {
      Recovery recovery = new Recovery(database, directory);
      Set<String> told = new HashSet<>();
      for (int crash = 0; crash < CRASHES; crash++) {
        told.addAll(runAndKill(recovery, crash));
        recovery.verify(told);
        System.out.println(kind + ": killed " + (crash + 1) + "x, " + told.size() + " changes");
      }
      assertThat(told).isNotEmpty();
    }
  }

  /** What the process said was committed before it was killed. */
  private static List<String> runAndKill(Recovery recovery, int seed) throws Exception {
    Process process = recovery.start(CrashWorker.class, "worker", Integer.toString(seed));
    List<String> told = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String first = lines.readLine();
      assertThat(first).as("the process works: %s", recovery.errors()).isNotNull();
      told.add(first);
      Thread killer = killAfter(process, 100 + new Random(seed).nextInt(900));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        told.add(line);
      }
      killer.join();
    } finally {
      process.destroyForcibly().waitFor();
    }
    // The last line may be a part of one.
    told.removeIf(line -> line.length() < 36);
    return told;
  }

  private static Thread killAfter(Process process, long millis) {
    Thread killer =
        new Thread(
            () -> {
              try {
                Thread.sleep(millis);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              } finally {
                // By its handle, since the process itself would close what is still to be read.
                process.toHandle().destroyForcibly();
              }
            });
    killer.start();
    return killer;
  }
}
