package dev.tracker.journal.erase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.database.JournalFixture;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.ErasedEvents;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.prove.ProofChecker;
import dev.tracker.journal.prove.ProofMaker;
import dev.tracker.journal.read.EntryFilter;
import dev.tracker.journal.read.Journal;
import dev.tracker.journal.seal.HeadTable;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.verify.Finding;
import dev.tracker.journal.verify.FindingKind;
import dev.tracker.journal.verify.Report;
import dev.tracker.journal.verify.Verifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class ErasureTest {
  private final JournalFixture fixture;
  private final Journal journal;
  private final Erasure erasure;

  ErasureTest(TestDatabase kind) throws SQLException {
    fixture = new JournalFixture(kind);
    journal = Journal.on(fixture.database());
    erasure = new Erasure(fixture.transactions(), Clock.systemUTC());
  }

  @AfterEach
  void dispose() throws Exception {
    fixture.close();
  }

  private Report verify(List<SignedHead> exported) throws SQLException {
    return new Verifier(fixture.transactions(), fixture.trusted(), exported).run();
  }

  private void writeChanges() throws Exception {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 260; i++) {
      entries.add(Entries.change("7", "{\"secret\":" + i + "}", "alice", "r"));
      entries.add(Entries.change("8", "{\"other\":" + i + "}", "bob", "r"));
    }
    fixture.write(entries);
  }

  @Test
  void anEntityIsGoneAndAllIsProvedAsBefore() throws Exception {
    writeChanges();
    fixture.seal();
    UUID event = fixture.entry(1).eventId();
    String before = new ProofMaker(fixture.transactions()).prove(event, false).leaf();
    assertThat(erasure.entity("user", "7", "admin")).isEqualTo(260);
    assertThat(erasure.entity("user", "7", "admin")).isZero();
    assertThat(journal.history("user", "7")).isEmpty();
    assertThat(journal.history("user", "8")).hasSize(260);
    assertThat(fixture.database().number("SELECT COUNT(*) FROM tracker_entry WHERE salt IS NULL"))
        .isEqualTo(260);
    assertThat(
            fixture
                .database()
                .number("SELECT COUNT(*) FROM tracker_entry WHERE data LIKE '%secret%'"))
        .isZero();
    assertThat(verify(List.of()).findings()).isEmpty();
    fixture.seal();
    Report report = verify(List.of());
    assertThat(report.findings()).isEmpty();
    assertThat(report.erased()).isEqualTo(260);
    assertThat(report.sealed()).isEqualTo(522);
    var proof = new ProofMaker(fixture.transactions()).prove(event, true);
    assertThat(proof.leaf()).isEqualTo(before);
    assertThat(proof.personal()).isNull();
    assertThat(new ProofChecker(fixture.trusted()).check(proof)).isEmpty();
  }

  @Test
  void theEntryThatSaysSoNamesWhatWasErasedAndStaysWhateverIsErased() throws Exception {
    writeChanges();
    fixture.seal();
    UUID event = fixture.entry(1).eventId();
    erasure.actor("alice", "admin");
    erasure.actor("admin", null);
    fixture.seal();
    List<StoredEntry> erasures = journal.find(EntryFilter.all().ofKind(EntryKind.ERASURE)).toList();
    assertThat(erasures).hasSize(3);
    assertThat(erasures)
        .flatExtracting(stored -> ErasedEvents.parse(stored.entry().erasedEvents()))
        .hasSize(262)
        .contains(event);
    assertThat(journal.find(EntryFilter.all().byActor("alice"))).isEmpty();
    assertThat(journal.find(EntryFilter.all().byActor("admin"))).isEmpty();
    assertThat(verify(List.of()).findings()).isEmpty();
  }

  @Test
  void whatIsErasedBeforeItIsSealedIsSealedErased() throws Exception {
    writeChanges();
    erasure.entity("user", "7", null);
    fixture.seal();
    assertThat(verify(List.of()).findings()).isEmpty();
  }

  /** A backup from before the erasure was restored: exported heads name what was erased. */
  @Test
  void whatABackupBringsBackIsErasedAgain() throws Exception {
    fixture.write(List.of(Entries.change("7", "{}")));
    fixture.seal();
    fixture.database().run("CREATE TABLE backup AS SELECT * FROM tracker_entry");
    erasure.entity("user", "7", null);
    fixture.seal();
    List<SignedHead> exported;
    try (Connection connection = fixture.database().getConnection()) {
      exported = HeadTable.after(connection, 0, 10);
    }
    fixture
        .database()
        .run(
            "DELETE FROM tracker_entry",
            "INSERT INTO tracker_entry SELECT * FROM backup",
            "DELETE FROM tracker_head WHERE tree_size > 1",
            "UPDATE tracker_lease SET last_position = 1");
    assertThat(verify(exported).findings())
        .extracting(Finding::kind)
        .contains(FindingKind.ERASURE_UNDONE);
    List<UUID> events = exported.stream().flatMap(each -> each.head().erased().stream()).toList();
    assertThat(erasure.again(events, null)).isEqualTo(1);
    assertThat(verify(exported).findings())
        .extracting(Finding::kind)
        .doesNotContain(FindingKind.ERASURE_UNDONE);
  }
}
