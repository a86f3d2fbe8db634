package dev.tracker.journal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.database.JournalFixture;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.erase.Erasure;
import dev.tracker.journal.progress.Progress;
import dev.tracker.journal.verify.Report;
import dev.tracker.journal.verify.Verifier;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes, seals, archives and erases at once. */
class ArchiveRaceTest {
  private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
  private static final Duration LENGTH = Duration.ofMillis(2_500);

  @TempDir private Path directory;

  @ParameterizedTest
  @MethodSource("dev.tracker.journal.database.Databases#all")
  void nothingIsLostAndNothingErasedIsLeft(TestDatabase kind) throws Exception {
    try (JournalFixture fixture = new JournalFixture(kind)) {
      ArchiveFolder folder = new ArchiveFolder(directory);
      Erasure erasure = new Erasure(fixture.transactions(), Clock.systemUTC()).withArchives(folder);
      AtomicInteger written = new AtomicInteger();
      AtomicInteger archived = new AtomicInteger();
      AtomicInteger erased = new AtomicInteger();
      together(
          () -> {
            int users = 5;
            fixture.write(
                IntStream.range(0, users).mapToObj(id -> Entries.change("" + id, "{}")).toList());
            return written.addAndGet(users);
          },
          fixture::seal,
          () ->
              archived.addAndGet(
                  (int)
                      new Archiver(fixture.transactions(), folder, Clock.systemUTC(), 40)
                          .run(LATER, Progress.UNHEARD)
                          .entries()),
          () -> erased.addAndGet(erasure.entity("user", "1", null)));
      erased.addAndGet(erasure.entity("user", "1", null));
      fixture.seal();
      check(fixture, folder, written.get());
      assertThat(erased.get()).isEqualTo(written.get() / 5).isPositive();
      assertThat(archived.get()).isPositive();
    }
  }

  private static void together(Callable<?>... tasks) throws Exception {
    long end = System.nanoTime() + LENGTH.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(tasks.length);
    try {
      List<Future<Object>> running = new ArrayList<>();
      for (Callable<?> task : tasks) {
        running.add(threads.submit(() -> repeat(task, end)));
      }
      for (Future<Object> task : running) {
        await(task);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void await(Future<Object> task) throws Exception {
    try {
      task.get(60, TimeUnit.SECONDS);
    } catch (ExecutionException failure) {
      throw new AssertionError(failure.getCause());
    }
  }

  private static Object repeat(Callable<?> task, long end) throws Exception {
    while (System.nanoTime() < end) {
      task.call();
      TimeUnit.MILLISECONDS.sleep(5);
    }
    return end;
  }

  private static void check(JournalFixture fixture, ArchiveFolder folder, int changes)
      throws Exception {
    Report report =
        new Verifier(fixture.transactions(), fixture.trusted(), List.of())
            .withArchives(folder)
            .run();
    assertThat(report.findings()).isEmpty();
    List<String> users = new ArrayList<>();
    AtomicInteger erasures = new AtomicInteger();
    new Archives(fixture.transactions(), folder)
        .read(
            archived -> {
              if (archived.entry().erasedEvents() != null) {
                erasures.incrementAndGet();
              } else if (archived.entry().personal() instanceof Personal personal) {
                users.add(personal.changedId());
              } else {
                users.add("erased");
              }
            });
    assertThat(users).doesNotContain("1");
    assertThat(users.size() + rows(fixture, "change")).isEqualTo(changes);
    assertThat(report.sealed()).isEqualTo(changes + erasures.get() + rows(fixture, "erasure"));
  }

  private static long rows(JournalFixture fixture, String kind) throws SQLException {
    return fixture
        .database()
        .number("SELECT COUNT(*) FROM tracker_entry WHERE kind = '" + kind + "'");
  }
}
