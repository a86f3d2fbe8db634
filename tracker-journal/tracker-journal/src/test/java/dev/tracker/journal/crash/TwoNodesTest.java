package dev.tracker.journal.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two processes that both write and would both keep: of databases that take two at all. */
class TwoNodesTest {
  @TempDir private Path directory;

  static List<TestDatabase> servers() {
    return Recovery.durable().stream()
        .filter(kind -> List.of("postgresql", "mariadb").contains(kind.name()))
        .toList();
  }

  /** A process, and what it says is committed. */
  private static final class Node implements AutoCloseable {
    private final Process process;
    private final Collection<String> told;
    private final Thread reader;

    Node(Recovery recovery, String name, Collection<String> told) throws IOException {
      this.process = recovery.start(CrashWorker.class, name, Integer.toString(name.hashCode()));
      this.told = told;
      this.reader = new Thread(this::read);
      reader.start();
    }

    private void read() {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        lines.lines().filter(line -> line.length() == 36).forEach(told::add);
      } catch (IOException | RuntimeException killed) {
        // What it said until then counts.
        return;
      }
    }

    void signal(String name) throws IOException, InterruptedException {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }

    @Override
    public void close() {
      process.toHandle().destroyForcibly();
      try {
        reader.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private interface Condition {
    boolean holds() throws SQLException;
  }

  private static void await(String what, Condition condition) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.holds()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      Thread.sleep(10);
    }
  }

  private static boolean isHeldBy(FreshDatabase database, String name) throws SQLException {
    return database.number("SELECT COUNT(*) FROM tracker_lease WHERE holder = '" + name + "'") == 1;
  }

  private static long positions(FreshDatabase database) throws SQLException {
    return database.number("SELECT COALESCE(MAX(position), 0) FROM tracker_entry");
  }

  @ParameterizedTest
  @MethodSource("servers")
  void whoIsKilledIsFollowedByTheOther(TestDatabase kind) throws Exception {
    Collection<String> told = new ConcurrentLinkedQueue<>();
    try (FreshDatabase database = kind.fresh().withJournal()) {
      Recovery recovery = new Recovery(database, directory);
      try (Node one = new Node(recovery, "one", told)) {
        await("one keeps", () -> isHeldBy(database, "one") && positions(database) > 0);
        try (Node two = new Node(recovery, "two", told)) {
          one.signal("KILL");
          long killed = System.nanoTime();
          await("two takes over", () -> isHeldBy(database, "two"));
          System.out.println(
              kind + ": taken over after " + (System.nanoTime() - killed) / 1_000_000 + " ms");
          long then = positions(database);
          await("two keeps", () -> positions(database) > then);
          two.signal("KILL");
        }
      }
      recovery.verify(told);
    }
  }

  @ParameterizedTest
  @MethodSource("servers")
  void whoWasPausedWritesNothingWhenItWakesUp(TestDatabase kind) throws Exception {
    Collection<String> told = new ConcurrentLinkedQueue<>();
    try (FreshDatabase database = kind.fresh().withJournal()) {
      Recovery recovery = new Recovery(database, directory);
      try (Node one = new Node(recovery, "one", told)) {
        await("one keeps", () -> isHeldBy(database, "one") && positions(database) > 0);
        try (Node two = new Node(recovery, "two", told)) {
          one.signal("STOP");
          await("two takes over", () -> isHeldBy(database, "two"));
          long fence = database.number("SELECT fence FROM tracker_lease");
          one.signal("CONT");
          int then = told.size();
          long last = positions(database);
          await("both go on", () -> told.size() > then + 20 && positions(database) > last + 20);
          // A machine that is busy may let the lease end once more: then it was taken over anew.
          assertThat(
                  isHeldBy(database, "two")
                      || database.number("SELECT fence FROM tracker_lease") > fence)
              .isTrue();
          one.signal("KILL");
          two.signal("KILL");
        }
      }
      recovery.verify(told);
    }
  }
}
