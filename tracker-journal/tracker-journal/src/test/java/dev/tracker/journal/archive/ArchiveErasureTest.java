package dev.tracker.journal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.journal.database.JournalFixture;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.Erased;
import dev.tracker.journal.erase.Erasure;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.progress.Progress;
import dev.tracker.journal.prove.ProofMaker;
import dev.tracker.journal.seal.HeadTable;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.verify.Finding;
import dev.tracker.journal.verify.FindingKind;
import dev.tracker.journal.verify.Report;
import dev.tracker.journal.verify.Verifier;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Two archives, each with entries of the users 7 and 8, and some more of 7 in the table. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class ArchiveErasureTest {
  private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

  @TempDir private Path directory;

  private final JournalFixture fixture;
  private final List<SignedHead> exported = new ArrayList<>();

  ArchiveErasureTest(TestDatabase kind) throws SQLException {
    fixture = new JournalFixture(kind);
  }

  @BeforeEach
  void archive() throws Exception {
    for (int i = 0; i < 2; i++) {
      writeBoth();
      fixture.seal();
      archiver().run(LATER, Progress.UNHEARD);
    }
    writeBoth();
    fixture.seal();
  }

  private void writeBoth() throws SQLException {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      entries.add(Entries.change("7", "{\"secret\":" + i + "}", "alice", "r"));
      entries.add(Entries.change("8", "{\"other\":" + i + "}", "bob", "r"));
    }
    fixture.write(entries);
  }

  @AfterEach
  void dispose() throws Exception {
    fixture.close();
  }

  private ArchiveFolder folder() {
    return new ArchiveFolder(directory);
  }

  private Archiver archiver() {
    return new Archiver(fixture.transactions(), folder(), Clock.systemUTC());
  }

  private Erasure erasure() {
    return new Erasure(fixture.transactions(), Clock.systemUTC()).withArchives(folder());
  }

  private Report verify() throws SQLException {
    try (Connection connection = fixture.database().getConnection()) {
      exported.addAll(HeadTable.after(connection, 0, 100));
    }
    return new Verifier(
            fixture.transactions(), fixture.trusted(), exported.stream().distinct().toList())
        .withArchives(folder())
        .run();
  }

  private String filesText() throws Exception {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".gz")).toList()) {
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
          text.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return text.toString();
  }

  private UUID firstEvent() throws Exception {
    return new Archives(fixture.transactions(), folder())
        .find(entry -> true)
        .orElseThrow()
        .entry()
        .eventId();
  }

  @Test
  void erasureReachesArchivesAndTheProofStays() throws Exception {
    UUID event = firstEvent();
    ProofMaker proofs = new ProofMaker(fixture.transactions()).withArchives(folder());
    String leaf = proofs.prove(event, false).leaf();
    assertThat(filesText()).contains("secret", "alice");
    assertThat(erasure().entity("user", "7", "admin")).isEqualTo(30);
    assertThat(filesText()).doesNotContain("secret", "alice").contains("other", "bob");
    assertThat(verify().findings()).isEmpty();
    fixture.seal();
    assertThat(verify()).isEqualTo(new Report(63, 0, 30, 4, List.of()));
    assertThat(proofs.prove(event, true).leaf()).isEqualTo(leaf);
    assertThat(proofs.prove(event, true).personal()).isNull();
    assertThat(erasure().entity("user", "7", "admin")).isZero();
    assertThat(erasure().actor("bob", "admin")).isEqualTo(30);
    assertThat(filesText()).doesNotContain("bob");
    fixture.seal();
    assertThat(verify().findings()).isEmpty();
  }

  @Test
  void theErasureItselfIsArchivedAndStillExplains() throws Exception {
    erasure().entity("user", "7", "admin");
    fixture.seal();
    archiver().run(LATER, Progress.UNHEARD);
    assertThat(fixture.database().number("SELECT COUNT(*) FROM tracker_entry")).isZero();
    assertThat(verify()).isEqualTo(new Report(63, 0, 30, 4, List.of()));
  }

  @Test
  void nothingIsErasedIfTheArchivesAreNotAtHand() {
    assertThatThrownBy(
            () ->
                new Erasure(fixture.transactions(), Clock.systemUTC()).entity("user", "7", "admin"))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("Say where they are");
  }

  @Test
  void aFileThatWasErasedInByHandIsFound() throws Exception {
    ArchiveRow archive = new Archives(fixture.transactions(), folder()).all().get(0);
    new ArchiveErasure(fixture.transactions(), folder())
        .run(entry -> entry.call().subject().equals("user"), (connection, events) -> {});
    Report report = verify();
    assertThat(report.findings())
        .hasSize(40)
        .allMatch(finding -> finding.kind() == FindingKind.UNEXPLAINED_ERASURE);
    assertThat(report.findings().get(0).first()).isEqualTo(archive.first());
  }

  /** The database is older than the files: it names one that the erasure has replaced. */
  @Test
  void aBackupOfTheDatabaseFindsTheFilesThatWereErasedIn() throws Exception {
    fixture.database().run("CREATE TABLE backup AS SELECT * FROM tracker_archive");
    fixture.database().run("CREATE TABLE backup_entry AS SELECT * FROM tracker_entry");
    erasure().entity("user", "7", "admin");
    fixture.seal();
    assertThat(verify().findings()).isEmpty();
    List<UUID> erased =
        exported.stream().flatMap(head -> head.head().erased().stream()).distinct().toList();
    assertThat(erased).hasSize(30);
    fixture
        .database()
        .run(
            "DELETE FROM tracker_archive",
            "INSERT INTO tracker_archive SELECT * FROM backup",
            "DELETE FROM tracker_entry",
            "INSERT INTO tracker_entry SELECT * FROM backup_entry",
            "DELETE FROM tracker_head WHERE tree_size > 60",
            "UPDATE tracker_lease SET last_position = 60");
    Report restored = verify();
    assertThat(restored.findings())
        .extracting(Finding::kind)
        .contains(FindingKind.ERASURE_UNDONE)
        .doesNotContain(FindingKind.ARCHIVE_MISSING, FindingKind.CHANGED);
    assertThat(erasure().again(erased, "admin")).isEqualTo(10);
    assertThat(verify().findings())
        .extracting(Finding::kind)
        .doesNotContain(FindingKind.ERASURE_UNDONE);
  }

  /** Somebody was killed after the erasure was on record, and before the old file was gone. */
  @Test
  void whatIsLeftOfAFileThatWasReplacedGoes() throws Exception {
    ArchiveRow archive = new Archives(fixture.transactions(), folder()).all().get(0);
    Path old = directory.resolve(archive.fileName());
    byte[] content = Files.readAllBytes(old);
    erasure().entity("user", "7", "admin");
    assertThat(old).doesNotExist();
    Files.write(old, content);
    ArchiveRow now = new Archives(fixture.transactions(), folder()).all().get(0);
    assertThat(folder().leftOver(now)).containsExactly(old);
    assertThat(verify().findings()).isEmpty();
    archiver().run(LATER, Progress.UNHEARD);
    assertThat(old).doesNotExist();
    assertThat(verify().findings()).isEmpty();
  }

  @Test
  void anErasedEntryIsReadWithItsHash() throws Exception {
    erasure().entity("user", "7", "admin");
    Entry entry =
        new Archives(fixture.transactions(), folder()).find(each -> true).orElseThrow().entry();
    assertThat(entry.personal()).isInstanceOf(Erased.class);
    assertThat(entry.call().subject()).isEqualTo("user");
  }
}
