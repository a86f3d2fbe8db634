package dev.tracker.journalcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say of journals that are unwell, and of those that are not there. */
class ExitCodesTest {
  @TempDir private Path directory;

  private String url;
  private Shop shop;

  @BeforeEach
  void init() throws Exception {
    url = Urls.h2(directory);
    Shell.run("init", "--url", url, "--key", file("key.pem"));
    shop = new Shop(Urls.dataSource(url), directory.resolve("key.pem"), directory.resolve("heads"));
    shop.rename("alice", "7", "Ada", "Ada Lovelace");
    shop.keep();
  }

  private String file(String name) {
    return directory.resolve(name).toString();
  }

  private Shell.Result verify(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("verify", "--url", url, "--public", file("key.pem.pub"), "--heads"));
    args.add(file("heads"));
    args.addAll(Arrays.asList(more));
    return Shell.run(args.toArray(String[]::new));
  }

  @Test
  void anEditedEntryIsNamed() throws Exception {
    shop.run("UPDATE tracker_entry SET actor = 'mallory' WHERE position = 2");
    Shell.Result result = verify();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .startsWith("CHANGED  Entry ")
        .contains(" at position 2 is not what was sealed there.\nNOT SOUND: 2 entries");
    assertThat(verify("--json").out())
        .contains("{\"finding\":\"CHANGED\",\"first\":\"2\",\"last\":\"2\"", "\"sound\":\"false\"");
  }

  @Test
  void aDeletedEntryIsNamed() throws Exception {
    shop.run("DELETE FROM tracker_entry WHERE position = 1");
    assertThat(verify())
        .returns(1, Shell.Result::code)
        .extracting(Shell.Result::out)
        .asString()
        .startsWith("MISSING  The entry at position 1 is missing.");
  }

  @Test
  void aRestoredBackupHasACodeOfItsOwn() throws Exception {
    Path backup = directory.resolve("backup.sql");
    shop.run("SCRIPT TO '" + backup + "'");
    shop.rename("alice", "7", "Ada King");
    shop.keep();
    shop.run("DROP ALL OBJECTS", "RUNSCRIPT FROM '" + backup + "'");
    Shell.Result result = verify();
    assertThat(result.code()).as(result.out()).isEqualTo(4);
    assertThat(result.out()).startsWith("RESTORED_BACKUP  The journal is as it was at size 2");
  }

  @Test
  void aCutOffEndIsTamperingAndNotABackup() throws Exception {
    shop.rename("alice", "7", "Ada King");
    shop.keep();
    shop.run(
        "DELETE FROM tracker_entry WHERE position = 3",
        "DELETE FROM tracker_head WHERE tree_size = 3");
    Shell.Result result = verify();
    assertThat(result.code()).as(result.out()).isEqualTo(1);
    assertThat(result.out()).contains("TRUNCATED  ");
  }

  @Test
  void archivesThatAreNotNamedAreMissing() {
    Shell.run("archive", "--url", url, "--archives", file("archives"), "--older-than", "PT0S");
    Shell.Result result = verify();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).startsWith("ARCHIVE_MISSING  ").contains("name its folder");
    assertThat(verify("--archives", file("archives")).code()).isZero();
  }

  @Test
  void aForgedProofDoesNotHold() throws Exception {
    String event =
        Shell.run("tail", "--url", url, "-n", "1", "--json")
            .out()
            .replaceAll("(?s).*\"event_id\":\"([^\"]+)\".*", "$1");
    Shell.run("prove", "--url", url, event, "--out", file("proof.json"));
    Path proof = directory.resolve("proof.json");
    Files.writeString(proof, Files.readString(proof).replace("rename", "delete"));
    Shell.Result result = check(proof);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .isEqualTo(
            "The proof does NOT hold: the entry is not in the tree of the head, or not at this"
                + " place.\n");
    Files.writeString(proof, "{");
    assertThat(check(proof))
        .returns(1, Shell.Result::code)
        .returns(
            "The proof does NOT hold: the file is no proof, or is damaged.\n", Shell.Result::out);
  }

  @Test
  void anAlteredEntryIsNotProved() throws Exception {
    String event =
        Shell.run("tail", "--url", url, "-n", "1", "--json")
            .out()
            .replaceAll("(?s).*\"event_id\":\"([^\"]+)\".*", "$1");
    shop.run("UPDATE tracker_entry SET operation = 'delete'");
    Shell.Result result = Shell.run("prove", "--url", url, event, "--out", file("proof.json"));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("is not what was sealed there");
    assertThat(directory.resolve("proof.json")).doesNotExist();
  }

  private Shell.Result check(Path proof) {
    return Shell.run("check-proof", proof.toString(), "--public", file("key.pem.pub"));
  }

  @Test
  void whatCannotBeDoneSaysWhy() {
    assertThat(Shell.run("stats"))
        .isEqualTo(
            new Shell.Result(
                3, "", "Say which database: --url jdbc:…, or set TRACKER_JOURNAL_URL.\n"));
    assertThat(Shell.run("stats", "--url", "jdbc:h2:mem:empty"))
        .returns(3, Shell.Result::code)
        .extracting(Shell.Result::err)
        .asString()
        .startsWith("There is no journal in this database")
        .contains("`tracker-journal init`");
    assertThat(Shell.run("stats", "--url", "jdbc:unknown:x"))
        .returns(3, Shell.Result::code)
        .returns("No suitable driver found for jdbc:unknown:x\n", Shell.Result::err);
    assertThat(verify("--heads", file("nothing")).code()).isEqualTo(2);
    assertThat(
            Shell.run(
                "verify", "--url", url, "--public", file("key.pem.pub"), "--heads", file("x")))
        .returns(3, Shell.Result::code)
        .returns("NoSuchFileException: " + file("x") + "\n", Shell.Result::err);
  }

  /** A mistyped address makes no database. */
  @Test
  void aDatabaseThatIsNotThereIsNotMade() {
    for (String typo : List.of("jdbc:h2:file:" + file("typo"), "jdbc:sqlite:" + file("typo.db"))) {
      assertThat(Shell.run("stats", "--url", typo).code()).as(typo).isEqualTo(3);
    }
    assertThat(directory.toFile().list()).noneMatch(name -> name.startsWith("typo"));
  }

  @Test
  void wrongUsage() {
    assertThat(Shell.run("nonsense").code()).isEqualTo(2);
    assertThat(Shell.run("history", "--url", url, "user").code()).isEqualTo(2);
    assertThat(Shell.run("erase", "--url", url, "--yes").code()).isEqualTo(2);
    assertThat(Shell.run("erase", "--url", url, "--actor", "alice").code()).isEqualTo(2);
    assertThat(Shell.run("erase", "--url", url, "--subject", "user", "--yes").code()).isEqualTo(2);
    assertThat(Shell.run("find", "--url", url, "--outcome", "good").code()).isEqualTo(2);
  }

  @Test
  void helpNamesAllCommandsAndCodes() {
    Shell.Result help = Shell.run("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out())
        .contains("init", "schema", "tail", "history", "find", "verify", "prove", "check-proof")
        .contains("erase", "archive", "cursors", "stats", "doctor", "Exit codes:");
  }

  @Test
  void theDoctorFindsWhatIsWrong() throws Exception {
    shop.rename("alice", "7", "x");
    shop.run("UPDATE tracker_entry SET occurred = occurred - 60000000 WHERE position IS NULL");
    shop.run("SET WRITE_DELAY 500");
    Shell.Result result = Shell.run("doctor", "--url", url.replace(";WRITE_DELAY=0", ""));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("UNWELL  durability    H2 writes commits 500 ms late")
        .contains("UNWELL  positions     An entry has waited for its position for 6");
  }

  /** Somebody's text can move no cursor and hide nothing. */
  @Test
  void valuesCannotCommandTheTerminal() throws Exception {
    shop.rename("eve\u001b[2J", "\u202ereversed\u0007\r", "x\ny");
    shop.keep();
    for (String command : new String[] {"tail", "find"}) {
      for (String format : new String[] {"--json", ""}) {
        Shell.Result result =
            format.isEmpty()
                ? Shell.run(command, "--url", url)
                : Shell.run(command, "--url", url, format);
        assertThat(result.out())
            .contains("reversed")
            .doesNotContain("\u001b", "\u202e", "\u0007", "\r")
            .hasLineCount(3);
      }
    }
    assertThat(Shell.run("history", "--url", url, "user", "\u202ereversed\u0007\r").out())
        .doesNotContain("\u001b", "\u202e", "x\ny")
        .hasLineCount(2);
  }
}
