package dev.tracker.examples.quickstart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class QuickstartTest {
  private static final String HEADER = UserRow.HEADER;
  private static final String ADA = "create,ada@example.com,Ada Lovelace,Engineering,2021-03-15";
  private static final String ALAN = "create,alan@example.com,Alan Turing,Support,2022-08-01";

  @RegisterExtension private final CapturedLog log = new CapturedLog();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;
  private Path csv;
  private Path database;

  @BeforeEach
  void nameFiles() {
    csv = folder.resolve("some.csv");
    database = folder.resolve("users");
  }

  @Test
  void everyOperationIsCounted() throws IOException {
    write(
        HEADER,
        ADA,
        ALAN,
        "create,ADA@example.com,Ada King,Engineering,2021-03-15",
        "create,grace@example.com,Grace Hopper,Navy,2020-01-20",
        "update,ada@example.com,Ada King,Engineering,2021-03-15",
        "update,ada@example.com,Ada King,Engineering,2021-03-15",
        "update,alan@example.com,Alan Turing,Navy,2022-08-01",
        "update,nobody@example.com,Nobody,Sales,2020-01-20",
        "find,ada@example.com,,,",
        "find,nobody@example.com,,,",
        "delete,alan@example.com,,,",
        "delete,alan@example.com,,,");

    assertThat(run()).isZero();

    assertThat(printed())
        .contains("12 rows: 9 applied, 1 duplicates, 2 refused, 0 malformed")
        .contains("users has 1 users")
        .contains("operation subject  count  failures  changes        p50        p99")
        .contains("create    user         4         1        2 ")
        .contains("delete    user         2         0        1 ")
        .contains("find      user         2         0        0 ")
        .contains("update    user         4         1        1 ");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void changesAndFailuresAreLogged() throws IOException {
    write(HEADER, ADA, "update,ada@example.com,Ada Lovelace,Navy,2021-03-15");

    run();

    assertThat(log.messages())
        .satisfiesExactly(
            change ->
                assertThat(change)
                    .startsWith("event=changed operation=create subject=user op_id=")
                    .contains(" request_id=")
                    .endsWith(
                        " change_id=1 change_data=\"{name='Ada Lovelace', email=ada@example.com,"
                            + " department=Engineering}\""),
            failure ->
                assertThat(failure)
                    .startsWith("event=failed operation=update subject=user op_id=")
                    .endsWith(" error_message=\"there is no department \\\"Navy\\\"\""),
            skipped ->
                assertThat(skipped).isEqualTo("line 3 skipped: there is no department \"Navy\""));
  }

  @Test
  void eachRowIsARequestOfItsOwn() throws IOException {
    write(HEADER, ADA, ALAN);

    run();

    assertThat(log.messages())
        .map(message -> message.replaceFirst(".* request_id=(\\S+) .*", "$1"))
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allMatch(requestId -> requestId.length() == 36);
  }

  @Test
  void malformedRowsAreReportedSkippedAndCounted() throws IOException {
    write(HEADER, "create,ada@example.com,Ada Lovelace", "", "rename,ada@example.com,,,", ADA);

    assertThat(run()).isZero();

    assertThat(log.messages())
        .contains(
            "line 2 skipped: expected 5 columns but found 3",
            "line 4 skipped: \"rename\" is none of create, update, delete and find");
    assertThat(printed())
        .contains("3 rows: 1 applied, 0 duplicates, 0 refused, 2 malformed")
        .contains("users has 1 users");
  }

  @Test
  void rowsInAnotherEncodingAreMalformed() throws IOException {
    Files.write(
        csv, List.of(HEADER, "create,bjork@example.com,Björk,Design,2021-03-15", ADA), ISO_8859_1);

    assertThat(run()).isZero();

    assertThat(log.messages()).contains("line 2 skipped: not in UTF-8");
    assertThat(printed()).contains("2 rows: 1 applied, 0 duplicates, 0 refused, 1 malformed");
  }

  @Test
  void storedRowsStayStored() throws IOException {
    write(HEADER, ADA);
    run();

    write(HEADER, ADA, ALAN);

    assertThat(run()).isZero();
    assertThat(printed())
        .contains("2 rows: 1 applied, 1 duplicates, 0 refused, 0 malformed")
        .contains("users has 2 users");
  }

  @Test
  void shippedFileHasSomeOfEverything() throws IOException {
    try (InputStream shipped = Quickstart.class.getResourceAsStream("users.csv")) {
      Files.copy(shipped, csv);
    }

    assertThat(run()).isZero();

    assertThat(printed()).contains("320 rows: 296 applied, 8 duplicates, 4 refused, 12 malformed");
  }

  @Test
  void theHistoryOfTheLastUserAndAVerifiedSealAreTheEnd() throws IOException {
    write(HEADER, ADA, "update,ada@example.com,Ada King,Support,2021-03-15");

    assertThat(run()).isZero();

    assertThat(printed())
        .containsPattern(
            "(?s)The history of user 1:\\R  20\\S+Z create\\R.*    name: null -> Ada Lovelace\\R "
                + " 20\\S+Z update\\R.*    department: Engineering -> Support\\R    name: Ada"
                + " Lovelace -> Ada King\\R")
        .contains("verified: all 2 entries of the journal are as they were sealed");
  }

  @Test
  void aChangeThatWasMadeByHandIsFound() throws Exception {
    write(HEADER, ADA);
    run();
    String url = "jdbc:h2:file:" + database;
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("update tracker_entry set changed_id = '2'");
    }

    assertThat(run()).isZero();

    assertThat(printed()).contains("the journal was altered: [Finding[kind=CHANGED, first=1");
  }

  @Test
  void missingFile() {
    assertThat(run()).isEqualTo(1);

    assertThat(complaints())
        .isEqualTo("quickstart: there is no file " + csv + " that can be read\n");
    assertThat(printed()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void fileOfAnotherKind() throws IOException {
    write("name;price", "Apple;3");

    assertThat(run()).isEqualTo(1);

    assertThat(complaints()).isEqualTo("quickstart: the first line has to be " + HEADER + "\n");
  }

  @Test
  void nothingButMalformedRows() throws IOException {
    write(HEADER, "create", "delete");

    assertThat(run()).isEqualTo(1);

    assertThat(printed()).contains("2 rows: 0 applied, 0 duplicates, 0 refused, 2 malformed");
    assertThat(complaints()).isEqualTo("quickstart: there is no row that says what to do\n");
  }

  @Test
  void tooManyArguments() {
    assertThat(run("a", "b", "c")).isEqualTo(2);

    assertThat(complaints()).isEqualTo("usage: quickstart [csv-file [database-file]]\n");
  }

  @Test
  void databaseThatIsNone() throws IOException {
    write(HEADER, ADA);
    Files.writeString(folder.resolve("users.mv.db"), "no database");

    assertThat(run()).isEqualTo(1);

    assertThat(complaints()).startsWith("quickstart: ").hasLineCount(1);
  }

  @Test
  void folderThatCannotBeMade() throws IOException {
    write(HEADER, ADA);

    assertThat(run(csv.toString(), csv.resolve("users").toString())).isEqualTo(1);

    assertThat(complaints()).startsWith("quickstart: the database fails: ").hasLineCount(1);
  }

  @Test
  void lockedDatabase() throws IOException {
    write(HEADER, ADA);
    Process other = start(DatabaseUser.class, database.toString());
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("0 users");

      assertThat(run()).isEqualTo(1);

      assertThat(complaints())
          .isEqualTo("quickstart: the database " + database + " is in use elsewhere\n");
    } finally {
      other.destroy();
    }
  }

  @Test
  void programExitsWithTheStatusAndOneLine() throws IOException, InterruptedException {
    Process program = start(Quickstart.class, csv.toString(), database.toString());

    assertThat(program.waitFor()).isEqualTo(1);
    assertThat(program.errorReader().lines())
        .containsExactly("quickstart: there is no file " + csv + " that can be read");
    assertThat(program.inputReader().lines()).isEmpty();
  }

  @Test
  void programLogsOneLineForEachEvent() throws IOException, InterruptedException {
    write(HEADER, ADA);

    Process program = start(Quickstart.class, csv.toString(), database.toString());

    assertThat(program.waitFor()).isZero();
    assertThat(program.errorReader().lines())
        .singleElement()
        .asString()
        .matches("\\d\\d:\\d\\d:\\d\\d\\.\\d{3} INFO    event=changed operation=create .*");
  }

  private void write(String... lines) throws IOException {
    Files.write(csv, List.of(lines));
  }

  private int run() {
    return run(csv.toString(), database.toString());
  }

  private int run(String... args) {
    out.reset();
    return Quickstart.run(
        args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }

  private String printed() {
    return out.toString(UTF_8);
  }

  private String complaints() {
    return err.toString(UTF_8);
  }

  private static Process start(Class<?> program, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).start();
  }
}
