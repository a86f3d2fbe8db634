package dev.tracker.journal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.JournalFixture;
import dev.tracker.journal.progress.Progress;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.TrustedKeys;
import dev.tracker.journal.verify.Finding;
import dev.tracker.journal.verify.FindingKind;
import dev.tracker.journal.verify.Verifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each way to alter an archive, of the positions 11 to 20, is found by who has keys and database.
 */
class DamagedArchiveTest {
  @TempDir private Path directory;

  private JournalFixture fixture;
  private Path file;

  @BeforeEach
  void archive() throws Exception {
    fixture = new JournalFixture(new Databases.H2());
    for (int i = 0; i < 3; i++) {
      fixture.write(10);
      fixture.seal();
    }
    new Archiver(fixture.transactions(), new ArchiveFolder(directory), Clock.systemUTC(), 10)
        .run(Instant.parse("2100-01-01T00:00:00Z"), Progress.UNHEARD);
    file = find(1);
  }

  private Path find(int archive) throws IOException, SQLException {
    ArchiveFolder folder = new ArchiveFolder(directory);
    return folder
        .find(new Archives(fixture.transactions(), folder).all().get(archive))
        .orElseThrow();
  }

  @AfterEach
  void dispose() throws Exception {
    fixture.close();
  }

  private void edit(Consumer<? super List<String>> edit) throws IOException {
    List<String> lines = new ArrayList<>(read(file));
    edit.accept(lines);
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file))) {
      stream.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<String> read(Path file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private void assertFound(FindingKind kind, long first, long last) throws Exception {
    List<Finding> findings =
        new Verifier(fixture.transactions(), fixture.trusted(), List.of())
            .withArchives(new ArchiveFolder(directory))
            .run()
            .findings();
    assertThat(findings).isNotEmpty().allMatch(finding -> finding.kind() == kind);
    assertThat(findings.get(0).first()).isEqualTo(first);
    assertThat(findings.get(findings.size() - 1).last()).isEqualTo(last);
  }

  private String offline() throws IOException {
    return new ArchiveChecker(fixture.trusted()).check(file).orElse("sound");
  }

  @Test
  void asItIs() throws Exception {
    assertThat(offline()).isEqualTo("sound");
    assertThat(read(file)).hasSize(11);
  }

  @Test
  void anEditedClearField() throws Exception {
    edit(lines -> lines.set(3, lines.get(3).replace("\"tenant\":\"acme\"", "\"tenant\":\"evil\"")));
    assertFound(FindingKind.CHANGED, 13, 13);
    assertThat(offline()).isEqualTo("its entries are not those that were sealed");
  }

  @Test
  void anEditedPersonalField() throws Exception {
    edit(lines -> lines.set(3, lines.get(3).replace("\"actor\":\"alice\"", "\"actor\":\"bob\"")));
    assertFound(FindingKind.CHANGED, 13, 13);
    assertThat(offline())
        .isEqualTo("the personal fields of the entry at position 13 are not those of the entry");
  }

  @Test
  void anAddedField() throws Exception {
    edit(lines -> lines.set(3, lines.get(3).replace("{\"leaf\":{", "{\"leaf\":{\"a\":\"b\",")));
    assertFound(FindingKind.CHANGED, 13, 13);
    assertThat(offline()).isEqualTo("its entries are not those that were sealed");
  }

  @Test
  void erasedPersonalFields() throws Exception {
    edit(lines -> lines.set(3, lines.get(3).replaceAll(",\"personal\":\\{.*", "}")));
    assertFound(FindingKind.UNEXPLAINED_ERASURE, 13, 13);
  }

  @Test
  void aMissingLine() throws Exception {
    edit(lines -> lines.remove(10));
    assertFound(FindingKind.MISSING, 20, 20);
    assertThat(offline()).isEqualTo("its entries are not those that were sealed");
  }

  @Test
  void aMissingLineAmongOthers() throws Exception {
    edit(lines -> lines.remove(3));
    assertThat(offline()).isEqualTo("the entry at position 13 is missing");
  }

  @Test
  void oneLineTooMany() throws Exception {
    edit(lines -> lines.add(lines.get(10)));
    assertFound(FindingKind.ADDED, 21, 21);
    assertThat(offline()).isEqualTo("the entry at position 21 is missing");
  }

  @Test
  void linesThatAreSwapped() throws Exception {
    edit(lines -> lines.set(3, lines.set(4, lines.get(3))));
    assertFound(FindingKind.CHANGED, 13, 14);
  }

  @Test
  void anotherArchivesContent() throws Exception {
    Files.write(file, Files.readAllBytes(find(0)));
    assertFound(FindingKind.ARCHIVE_DAMAGED, 11, 20);
  }

  @Test
  void aLineThatIsNoEntry() throws Exception {
    edit(lines -> lines.set(3, "{}"));
    assertFound(FindingKind.ARCHIVE_DAMAGED, 11, 20);
  }

  @Test
  void bytesThatAreNotCompressed() throws Exception {
    Files.writeString(file, "nothing");
    assertFound(FindingKind.ARCHIVE_DAMAGED, 11, 20);
  }

  @Test
  void halfAFile() throws Exception {
    byte[] content = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(content, content.length / 2));
    assertFound(FindingKind.ARCHIVE_DAMAGED, 11, 20);
  }

  @Test
  void noFile() throws Exception {
    Files.delete(file);
    assertFound(FindingKind.ARCHIVE_MISSING, 11, 20);
  }

  @Test
  void anArchiveThatIsNotOnRecord() throws Exception {
    fixture.database().run("DELETE FROM tracker_archive WHERE first_position = 11");
    List<Finding> findings =
        new Verifier(fixture.transactions(), fixture.trusted(), List.of())
            .withArchives(new ArchiveFolder(directory))
            .run()
            .findings();
    assertThat(findings).extracting(Finding::kind).contains(FindingKind.ARCHIVE_DAMAGED);
  }

  @Test
  void rowsThatWereDeletedUnderTheNameOfAnArchive() throws Exception {
    fixture.write(10);
    fixture.seal();
    fixture
        .database()
        .run(
            "DELETE FROM tracker_entry WHERE position = 35",
            "INSERT INTO tracker_archive VALUES (35, 35, 'gone.jsonl.gz', '', 0)");
    assertFound(FindingKind.ARCHIVE_DAMAGED, 35, 35);
  }

  @Test
  void aRowThatWasArchivedAndIsBack() throws Exception {
    fixture.write(1);
    fixture.sequence();
    fixture.database().run("UPDATE tracker_entry SET position = 5");
    fixture.database().run("UPDATE tracker_lease SET last_position = 30");
    assertFound(FindingKind.ADDED, 5, 5);
  }

  @Test
  void aHeadOfAnotherKey() throws Exception {
    TrustedKeys strangers = TrustedKeys.of(List.of(KeyFiles.generate().publicKey()));
    assertThat(new ArchiveChecker(strangers).check(file))
        .contains("its head is not signed by a trusted key");
  }

  @Test
  void anEditedFirstLine() throws Exception {
    edit(lines -> lines.set(0, lines.get(0).replace("\"first\":\"11\"", "\"first\":\"12\"")));
    assertThat(offline()).isEqualTo("its first line does not fit its head");
    edit(lines -> lines.set(0, lines.get(0).replaceFirst("\"left\":\".", "\"left\":\"0 ")));
    assertThat(offlineFault()).isTrue();
  }

  private boolean offlineFault() {
    try {
      return !offline().equals("sound");
    } catch (IOException noArchive) {
      return true;
    }
  }
}
