package dev.tracker.journal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.journal.cursor.Cursor;
import dev.tracker.journal.cursor.Cursors;
import dev.tracker.journal.cursor.Start;
import dev.tracker.journal.database.JournalFixture;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.progress.Progress;
import dev.tracker.journal.prove.ProofChecker;
import dev.tracker.journal.prove.ProofMaker;
import dev.tracker.journal.read.Journal;
import dev.tracker.journal.verify.Report;
import dev.tracker.journal.verify.Verifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class ArchiverTest {
  private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

  @TempDir private Path directory;

  private final JournalFixture fixture;

  ArchiverTest(TestDatabase kind) throws SQLException {
    fixture = new JournalFixture(kind);
  }

  @AfterEach
  void dispose() throws Exception {
    fixture.close();
  }

  private ArchiveFolder folder() {
    return new ArchiveFolder(directory.resolve("archives"));
  }

  private Archiver archiver(int most) {
    return new Archiver(fixture.transactions(), folder(), Clock.systemUTC(), most);
  }

  private Report verify() throws SQLException {
    return new Verifier(fixture.transactions(), fixture.trusted(), List.of())
        .withArchives(folder())
        .run();
  }

  private long rows() throws SQLException {
    return fixture.database().number("SELECT COUNT(*) FROM tracker_entry");
  }

  private void writeAndSeal(int... counts) throws SQLException {
    for (int count : counts) {
      fixture.write(count);
      fixture.seal();
    }
  }

  @Test
  void whatIsSealedGoesToFilesThatEndWithHeadsAndIsProvedAsBefore() throws Exception {
    writeAndSeal(30, 30, 70, 5);
    fixture.write(3);
    fixture.sequence();
    List<Entry> before = new ArrayList<>();
    for (int position = 1; position <= 135; position++) {
      before.add(fixture.entry(position));
    }
    Archived archived = archiver(64).run(LATER, Progress.UNHEARD);
    assertThat(archived.archives()).extracting(ArchiveRow::first).containsExactly(1L, 61L, 131L);
    assertThat(archived.entries()).isEqualTo(135);
    assertThat(archived.heldBack()).isEmpty();
    assertThat(rows()).isEqualTo(3);
    assertThat(verify()).isEqualTo(new Report(135, 3, 0, 4, List.of()));
    List<Entry> read = new ArrayList<>();
    Archives archives = new Archives(fixture.transactions(), folder());
    archives.read(entry -> read.add(entry.entry()));
    assertThat(read).isEqualTo(before);
    var proof =
        new ProofMaker(fixture.transactions())
            .withArchives(folder())
            .prove(before.get(70).eventId(), true);
    assertThat(new ProofChecker(fixture.trusted()).check(proof)).isEmpty();
    assertThat(proof.personal()).contains("\"changed_id\":\"70\"");
    for (ArchiveRow archive : archives.all()) {
      Path file = folder().find(archive).orElseThrow();
      assertThat(new ArchiveChecker(fixture.trusted()).check(file)).isEmpty();
    }
  }

  @Test
  void theJournalGoesOnAfterwards() throws Exception {
    writeAndSeal(10);
    archiver(100).run(LATER, Progress.UNHEARD);
    assertThat(rows()).isZero();
    writeAndSeal(10);
    assertThat(verify()).isEqualTo(new Report(20, 0, 0, 2, List.of()));
    Journal journal = Journal.on(fixture.database());
    assertThat(journal.after(10, 100))
        .extracting(StoredEntry::position)
        .startsWith(11L)
        .endsWith(20L);
    assertThat(archiver(100).run(LATER, Progress.UNHEARD).entries()).isEqualTo(10);
    assertThat(verify().findings()).isEmpty();
  }

  @Test
  void whatACursorStillNeedsStaysAndItIsNamed() throws Exception {
    writeAndSeal(10, 10, 10);
    Cursors cursors = new Cursors(fixture.transactions(), Clock.systemUTC());
    Cursor cursor = cursors.create("mail", Start.after(15));
    cursors.create("search", Start.atEnd());
    Archived archived = archiver(100).run(LATER, Progress.UNHEARD);
    assertThat(archived.entries()).isEqualTo(10);
    assertThat(archived.heldBack()).contains(cursor);
    assertThat(archiver(100).run(LATER, Progress.UNHEARD).heldBack()).contains(cursor);
    assertThat(rows()).isEqualTo(20);
    cursors.forget("mail");
    Archived rest = archiver(100).run(LATER, Progress.UNHEARD);
    assertThat(rest.entries()).isEqualTo(20);
    assertThat(rest.heldBack()).isEmpty();
    assertThat(verify().findings()).isEmpty();
  }

  @Test
  void whatIsYoungStays() throws Exception {
    writeAndSeal(10);
    Instant occurred = Instant.ofEpochSecond(0, fixture.entry(1).occurred() * 1_000);
    assertThat(archiver(100).run(occurred, Progress.UNHEARD).entries()).isZero();
    assertThat(archiver(100).run(occurred.plusNanos(1_000), Progress.UNHEARD).entries())
        .isEqualTo(10);
  }

  @Test
  void whatWasAlteredIsNotArchived() throws Exception {
    writeAndSeal(10);
    fixture.database().run("UPDATE tracker_entry SET tenant = 'x' WHERE position = 4");
    assertThatThrownBy(() -> archiver(100).run(LATER, Progress.UNHEARD))
        .isInstanceOf(JournalException.class)
        .hasMessageStartingWith("The entries from position 1 to 10 are not those that were sealed");
    assertThat(rows()).isEqualTo(10);
    try (Stream<Path> files = Files.list(directory.resolve("archives"))) {
      assertThat(files).noneMatch(file -> file.toString().contains("journal-"));
    }
  }

  @Test
  void aFileOfOneThatWasKilledBeforeTheRowsWereRemovedIsNotInTheWay() throws Exception {
    writeAndSeal(10);
    folder().write(1, 10, writer -> writer.line("left over"));
    Files.writeString(directory.resolve("archives/journal-x.part"), "unfinished");
    archiver(100).run(LATER, Progress.UNHEARD);
    assertThat(rows()).isZero();
    assertThat(verify().findings()).isEmpty();
    archiver(100).run(LATER, Progress.UNHEARD);
    ArchiveRow archive = new Archives(fixture.transactions(), folder()).all().get(0);
    assertThat(archive.fileName()).endsWith(".2.jsonl.gz");
    assertThat(folder().leftOver(archive)).isEmpty();
    assertThat(verify().findings()).isEmpty();
  }

  @Test
  void progressIsTold() throws Exception {
    writeAndSeal(2_500);
    List<Long> done = new ArrayList<>();
    archiver(10_000).run(LATER, (step, now, all) -> done.add(now));
    assertThat(done).containsExactly(1_000L, 2_000L);
    new Verifier(fixture.transactions(), fixture.trusted(), List.of())
        .withArchives(folder())
        .reporting((step, now, all) -> done.add(all))
        .run();
    assertThat(done).endsWith(2_500L).hasSizeGreaterThan(2_000);
  }
}
