package dev.tracker.journalcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands on a sound journal of each database. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journalcli.Urls#kinds")
class CommandsTest {
  private static final Pattern EVENT = Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f-]{27}\\b");

  @TempDir private Path directory;

  @Parameter private String kind;

  private String url;
  private Shop shop;

  @BeforeEach
  void init() throws Exception {
    url = Urls.of(kind, directory);
    Shell.Result made = run("init", "--key", file("key.pem"));
    assertThat(made).returns(0, Shell.Result::code).returns("", Shell.Result::err);
    assertThat(made.out()).startsWith("The journal's tables were made.\nKey ");
    shop = new Shop(Urls.dataSource(url), directory.resolve("key.pem"), directory.resolve("heads"));
    shop.rename("alice", "7", "Ada", "Ada Lovelace");
    shop.rename("bob", "8", "Bob");
    shop.keep();
  }

  private String file(String name) {
    return directory.resolve(name).toString();
  }

  private Shell.Result run(String command, String... options) {
    List<String> all = new ArrayList<>(List.of(command, "--url", url));
    all.addAll(Arrays.asList(options));
    return Shell.run(all.toArray(String[]::new));
  }

  private String sound(String command, String... options) {
    Shell.Result result = run(command, options);
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).as(result.out()).isZero();
    return result.out();
  }

  @Test
  void initMakesTheTablesOnce() {
    assertThat(sound("init")).isEqualTo("The journal's tables are there.\n");
    assertThat(sound("init", "--json")).isEqualTo("{\"tables\":\"present\"}\n");
  }

  @Test
  void schemaPrintsWhatInitRuns() {
    Shell.Result result = Shell.run("schema", kind);
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("CREATE TABLE tracker_entry").endsWith(";\n");
  }

  @Test
  void tailPrintsTheLast() {
    assertThat(sound("tail", "-n", "2").lines())
        .hasSize(2)
        .first()
        .asString()
        .matches("       2  \\d{4}-.*Z  success     rename user 7  by alice  " + EVENT);
    assertThat(sound("tail", "--after", "2", "--json"))
        .contains("\"changed_id\":\"8\"", "\"position\":\"3\"", "\"actor\":\"bob\"")
        .hasLineCount(1);
  }

  @Test
  void tailFollowsUntilItIsInterrupted() throws Exception {
    AtomicReference<String> printed = new AtomicReference<>("");
    Thread following = new Thread(() -> printed.set(run("tail", "-f", "--after", "3").out()));
    following.start();
    Thread.sleep(700);
    shop.rename("carol", "9", "Carol");
    shop.keep();
    Thread.sleep(1_500);
    following.interrupt();
    following.join();
    assertThat(printed.get()).contains("rename user 9  by carol").hasLineCount(1);
  }

  @Test
  void historyTellsWhatDiffers() {
    assertThat(sound("history", "user", "7"))
        .contains("    name: (none) -> Ada\n", "    name: Ada -> Ada Lovelace\n")
        .doesNotContain("Bob");
  }

  @Test
  void findSearches() {
    assertThat(sound("find", "--actor", "bob")).contains("by bob").hasLineCount(1);
    assertThat(sound("find", "--outcome", "failure")).isEmpty();
    assertThat(sound("find", "--kind", "change", "--limit", "2")).hasLineCount(2);
    assertThat(sound("find", "--since", "2100-01-01T00:00:00Z")).isEmpty();
  }

  @Test
  void aProofHoldsWithoutTheDatabase() {
    String event = event();
    assertThat(sound("prove", event, "--out", file("proof.json"))).contains("proof.json");
    Shell.Result checked = check("proof.json");
    assertThat(checked.code()).isZero();
    assertThat(checked.out()).contains(event).endsWith("The proof holds.\n");
    assertThat(checked.out()).doesNotContain("alice");
    sound("prove", event, "--with-personal", "--out", file("personal.json"));
    assertThat(check("personal.json").out()).contains("alice");
  }

  private Shell.Result check(String proof) {
    return Shell.run("check-proof", file(proof), "--public", file("key.pem.pub"));
  }

  private String event() {
    Matcher event = EVENT.matcher(sound("tail", "--after", "0"));
    assertThat(event.find()).isTrue();
    return event.group();
  }

  @Test
  void whatIsErasedIsGoneAndTheJournalSound() throws Exception {
    assertThat(sound("erase", "--subject", "user", "--id", "7", "--by", "admin", "--yes"))
        .isEqualTo("2 entries were erased.\n");
    shop.keep();
    assertThat(sound("history", "user", "7")).isEmpty();
    assertThat(verify()).contains("Sound: 4 entries are sealed by 2 heads, 2 of them erased");
    assertThat(sound("erase", "--actor", "bob", "--yes", "--json"))
        .isEqualTo("{\"erased\":\"1\"}\n");
    assertThat(sound("erase", "--again", file("heads"), "--yes"))
        .isEqualTo("0 entries were erased.\n");
    assertThat(sound("tail")).contains("(erased)");
  }

  private String verify(String... more) {
    List<String> options = new ArrayList<>(List.of("--public", file("key.pem.pub")));
    options.addAll(List.of("--heads", file("heads")));
    options.addAll(Arrays.asList(more));
    return sound("verify", options.toArray(String[]::new));
  }

  @Test
  void verifyFindsNothing() {
    assertThat(verify())
        .isEqualTo(
            "Sound: 3 entries are sealed by 1 heads, 0 of them erased; 0 are not sealed yet.\n");
    assertThat(verify("--json")).contains("\"sound\":\"true\"").hasLineCount(1);
  }

  @Test
  void archivesAreReachedByAll() throws Exception {
    String archives = file("archives");
    String event = event();
    assertThat(sound("archive", "--archives", archives, "--older-than", "PT0S"))
        .matches(
            "(?s)journal-0+1-0+3\\.1\\.jsonl\\.gz  positions 1 to 3\n3 entries were archived.\n");
    assertThat(sound("tail")).isEmpty();
    assertThat(verify("--archives", archives)).startsWith("Sound: 3 entries");
    assertThat(sound("history", "user", "7", "--archives", archives)).hasLineCount(2);
    sound("prove", event, "--archives", archives, "--out", file("proof.json"));
    assertThat(check("proof.json").code()).isZero();
    try (Stream<Path> files = Files.list(directory.resolve("archives"))) {
      Path first = files.filter(each -> each.toString().endsWith(".gz")).findFirst().orElseThrow();
      String archive = "archives/" + first.getFileName();
      assertThat(check(archive)).returns("The proof holds.\n", Shell.Result::out);
    }
    assertThat(sound("erase", "--actor", "alice", "--archives", archives, "--yes"))
        .isEqualTo("2 entries were erased.\n");
    shop.keep();
    assertThat(verify("--archives", archives)).contains("2 of them erased");
    assertThat(sound("stats").lines().map(line -> line.replaceAll(" +", " ")))
        .contains("archived 3", "archives 1", "in_table 1", "sealed 4", "without_position 0");
  }

  @Test
  void cursorsAreListedAndForgotten() throws Exception {
    shop.run("INSERT INTO tracker_cursor (name, position, updated) VALUES ('mail', 1, 0)");
    assertThat(sound("cursors")).isEqualTo("         1  1970-01-01T00:00:00Z  mail\n");
    assertThat(sound("archive", "--archives", file("archives"), "--older-than", "PT0S"))
        .startsWith(
            "0 entries were archived.\nThe cursor mail, at position 1, held back the rest.");
    assertThat(sound("cursors", "--forget", "mail", "--json")).isEmpty();
    assertThat(run("cursors", "--forget", "mail"))
        .isEqualTo(new Shell.Result(3, "", "There is no cursor named mail.\n"));
  }

  @Test
  void theDoctorIsContent() {
    assertThat(sound("doctor").lines()).hasSize(10).allMatch(line -> line.startsWith("well    "));
  }
}
