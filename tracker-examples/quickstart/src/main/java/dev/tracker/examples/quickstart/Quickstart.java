package dev.tracker.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tracker.ActivityTracker;
import dev.tracker.examples.quickstart.UserImport.Outcome;
import dev.tracker.jfr.JfrTracker;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.log.LogActivityTracker;
import dev.tracker.log.LogEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;

/**
 * Imports users from a CSV file into a database, and ends with a table of what was tracked on the
 * way. Both files can be given; they are a small company's users and {@code
 * target/quickstart/users} otherwise.
 */
public final class Quickstart {
  private static final String DATABASE = "target/quickstart/users";

  private Quickstart() {}

  public static void main(String[] args) throws IOException {
    try (InputStream configuration = resource("logging.properties")) {
      LogManager.getLogManager().readConfiguration(configuration);
    }
    int status = run(args, System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * Does what the arguments say, and returns the exit status: not zero if nothing could be done.
   */
  static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length > 2) {
      err.println("usage: quickstart [csv-file [database-file]]");
      return 2;
    }
    SummaryTracker summary = new SummaryTracker();
    try {
      Path csv = args.length > 0 ? Path.of(args[0]) : null;
      Path database = Path.of(args.length > 1 ? args[1] : DATABASE);
      importUsers(csv, database, summary, out);
      return 0;
    } catch (IOException | InvalidPathException | DirectoryUnavailable | JournalException error) {
      err.println("quickstart: " + error.getMessage());
      return 1;
    } finally {
      out.print(summary.table());
    }
  }

  private static void importUsers(
      @Nullable Path csv, Path database, ActivityTracker summary, PrintStream out)
      throws IOException {
    try (BufferedReader users = open(csv);
        JdbcUserDirectory stored = JdbcUserDirectory.open(database);
        UserJournal journal = UserJournal.open(stored, database)) {
      ActivityTracker tracker =
          ActivityTracker.chain(log(), new JfrTracker(), summary, journal.tracker());
      UserDirectory directory = new TrackedUserDirectory(stored, tracker);

      UserImport imported = new UserImport(directory, stored.transactions());
      imported.run(users);

      out.println(imported.report());
      out.println(database + " has " + directory.count() + " users");
      if (imported.rows() > 0 && imported.rows() == imported.rows(Outcome.MALFORMED)) {
        throw new IOException("there is no row that says what to do");
      }
      journal.seal();
      out.print(journal.lastHistory());
      out.println(journal.verified());
    }
  }

  /** Changes and failures at levels that are shown, the rest for whoever wants to see it. */
  private static ActivityTracker log() {
    return LogActivityTracker.builder()
        .level(LogEvent.STARTED, Level.DEBUG)
        .level(LogEvent.COMPLETED, Level.DEBUG)
        .build();
  }

  private static BufferedReader open(@Nullable Path csv) throws IOException {
    if (csv != null && (Files.isDirectory(csv) || !Files.isReadable(csv))) {
      throw new IOException("there is no file " + csv + " that can be read");
    }
    InputStream users = csv == null ? resource("users.csv") : Files.newInputStream(csv);
    return new BufferedReader(new InputStreamReader(users, UTF_8));
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Quickstart.class.getResourceAsStream(name), name);
  }
}
