package dev.tracker.journal.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.JournalFixture;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.seal.HeadTable;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.seal.TrustedKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way to tamper with a journal of 300 sealed entries and 4 that are not. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class VerifierTest {
  private final JournalFixture journal;
  private final FreshDatabase database;

  VerifierTest(TestDatabase kind) throws SQLException {
    journal = new JournalFixture(kind);
    database = journal.database();
  }

  @BeforeEach
  void write() throws SQLException {
    journal.write(200);
    journal.seal();
    journal.write(100);
    journal.seal();
    journal.write(4);
    journal.sequence();
  }

  @AfterEach
  void dispose() throws Exception {
    journal.close();
  }

  private Report verify(List<SignedHead> exported) throws SQLException {
    return new Verifier(journal.transactions(), journal.trusted(), exported).run();
  }

  private List<SignedHead> heads() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return HeadTable.after(connection, 0, 100);
    }
  }

  private void assertFound(FindingKind kind, long first, long last) throws SQLException {
    Report report = verify(List.of());
    assertThat(report.findings()).as("%s", report).isNotEmpty();
    assertThat(report.findings())
        .as("%s", report)
        .allMatch(each -> each.kind() == kind)
        .extracting(Finding::first)
        .first()
        .isEqualTo(first);
    assertThat(report.findings().get(report.findings().size() - 1).last()).isEqualTo(last);
  }

  @Test
  void findsNothingWrongWithWhatNobodyAltered() throws SQLException {
    Report report = verify(heads());
    assertThat(report.isSound()).as("%s", report).isTrue();
    assertThat(report).isEqualTo(new Report(300, 4, 0, 2, List.of()));
  }

  @Test
  void eachColumnThatIsEdited() throws SQLException {
    for (String edit :
        List.of(
            "actor = 'mallory'",
            "actor = NULL",
            "changed_id = '8'",
            "arguments = '{}'",
            "results = '{}'",
            "data = '{\"n\":8}'",
            "data = NULL",
            "kind = 'call'",
            "op_id = 'x'",
            "occurred = occurred + 1",
            "duration = NULL",
            "operation = 'delete'",
            "subject = 'group'",
            "outcome = 'failure'",
            "error_type = 'x'",
            "tenant = NULL",
            "request_id = 'x'",
            "trace_id = 'x'",
            "span_id = 'x'",
            "interface_name = 'x'",
            "method_name = 'x'",
            "kind = 'nonsense'")) {
      database.run("CREATE TABLE kept AS SELECT * FROM tracker_entry WHERE position = 7");
      database.run("UPDATE tracker_entry SET " + edit + " WHERE position = 7");
      assertFound(FindingKind.CHANGED, 7, 7);
      database.run("DELETE FROM tracker_entry WHERE position = 7");
      database.run("INSERT INTO tracker_entry SELECT * FROM kept");
      database.run("DROP TABLE kept");
    }
    assertThat(verify(heads()).isSound()).isTrue();
  }

  @Test
  void whatIsDeleted() throws SQLException {
    database.run("DELETE FROM tracker_entry WHERE position = 7 OR position = 300");
    assertFound(FindingKind.MISSING, 7, 300);
  }

  @Test
  void whatIsDeletedThoughNotSealed() throws SQLException {
    database.run("DELETE FROM tracker_entry WHERE position = 302");
    assertFound(FindingKind.MISSING, 301, 304);
  }

  @Test
  void whatIsSwapped() throws SQLException {
    database.run(
        "UPDATE tracker_entry SET position = -1 WHERE position = 7",
        "UPDATE tracker_entry SET position = 7 WHERE position = 250",
        "UPDATE tracker_entry SET position = 250 WHERE position = -1");
    assertFound(FindingKind.MOVED, 7, 250);
  }

  @Test
  void whatIsAddedAtTheEnd() throws SQLException {
    journal.write(1);
    database.run("UPDATE tracker_entry SET position = 400 WHERE position IS NULL");
    assertFound(FindingKind.ADDED, 400, 400);
  }

  @Test
  void whatIsAddedInTheMiddle() throws SQLException {
    journal.write(1);
    database.run(
        "UPDATE tracker_entry SET position = -position WHERE position > 298",
        "UPDATE tracker_entry SET position = 299 WHERE position IS NULL",
        "UPDATE tracker_entry SET position = 1 - position WHERE position < 0");
    List<Finding> findings = verify(List.of()).findings();
    assertThat(findings)
        .extracting(Finding::kind, Finding::first)
        .contains(
            tuple(FindingKind.CHANGED, 299L),
            tuple(FindingKind.MOVED, 300L),
            tuple(FindingKind.ADDED, 305L));
  }

  @Test
  void whatIsErasedWithoutAnErasure() throws SQLException {
    String hash = journal.personalHash(7);
    database.run(
        "UPDATE tracker_entry SET actor = NULL, changed_id = NULL, arguments = NULL, data = NULL,"
            + " salt = NULL, personal_hash = "
            + journal.bytes(hash)
            + " WHERE position = 7");
    assertFound(FindingKind.UNEXPLAINED_ERASURE, 7, 7);
  }

  @Test
  void whatIsAlteredInTheTree() throws SQLException {
    database.run("DELETE FROM tracker_tile WHERE tile_level = 0 AND tile_index = 1");
    assertThat(verify(List.of()).findings())
        .extracting(Finding::kind, Finding::first)
        .containsExactly(tuple(FindingKind.TREE_DAMAGED, 257L));
    database.run("DELETE FROM tracker_tile WHERE tile_level = 1");
    assertThat(verify(List.of()).findings()).hasSize(2);
  }

  @Test
  void aLeafThatIsAlteredAlongWithItsEntryIsFoundByTheHead() throws SQLException {
    database.run("UPDATE tracker_entry SET actor = 'mallory' WHERE position = 290");
    journal.storeLeafAgain(290);
    assertFound(FindingKind.TREE_DAMAGED, 201, 300);
  }

  @Test
  void aHeadThatIsAlteredOrRemoved() throws SQLException {
    database.run("DELETE FROM tracker_head WHERE tree_size = 200");
    assertFound(FindingKind.HEAD_INVALID, 300, 300);
    database.run("UPDATE tracker_head SET signature = 'AAAA'");
    assertFound(FindingKind.HEAD_INVALID, 300, 300);
    database.run("UPDATE tracker_head SET content = '{}'");
    assertFound(FindingKind.HEAD_INVALID, 0, 0);
  }

  @Test
  void aKeyThatNobodyTrusts() throws SQLException {
    TrustedKeys other = TrustedKeys.of(List.of(KeyFiles.generate().publicKey()));
    Report report = new Verifier(journal.transactions(), other, List.of()).run();
    assertThat(report.findings())
        .hasSize(2)
        .allMatch(finding -> finding.kind() == FindingKind.HEAD_INVALID);
  }
}
