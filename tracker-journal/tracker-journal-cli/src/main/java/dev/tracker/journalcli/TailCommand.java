package dev.tracker.journalcli;

import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.read.Journal;
import dev.tracker.journal.schema.Access;
import dev.tracker.journalcli.terminal.EntryLines;
import dev.tracker.journalcli.terminal.ExitCode;
import dev.tracker.journalcli.terminal.Terminal;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the last entries, and those that come. */
@Command(
    name = "tail",
    mixinStandardHelpOptions = true,
    description = "Prints the last entries that have a position, and those that get one.")
final class TailCommand extends JournalCommand {
  private static final int AT_ONCE = 500;
  private static final long PAUSE_MILLIS = 300;

  @Option(
      names = {"-n", "--lines"},
      paramLabel = "COUNT",
      defaultValue = "10",
      description = "How many; by default ${DEFAULT-VALUE}.")
  private int count;

  @Option(
      names = "--after",
      paramLabel = "POSITION",
      description = "All after this position instead.")
  private @Nullable Long after;

  @Option(
      names = {"-f", "--follow"},
      description = "Go on with those that come, until it is interrupted.")
  private boolean follow;

  TailCommand() {}

  @Override
  public Integer call() throws IOException, SQLException {
    Journal journal = Journal.on(database().dataSource(Access.READ));
    Terminal terminal = terminal();
    long position = after == null ? Math.max(0, journal.lastPosition() - count) : after;
    try {
      do {
        position = print(terminal, journal, position);
      } while (follow && pause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.SOUND;
  }

  private static boolean pause() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    return true;
  }

  private static long print(Terminal terminal, Journal journal, long after) throws SQLException {
    long position = after;
    List<StoredEntry> entries;
    do {
      entries = journal.after(position, AT_ONCE);
      for (StoredEntry stored : entries) {
        EntryLines.print(terminal, stored.position(), stored.entry());
        position = required(stored.position());
      }
    } while (entries.size() == AT_ONCE);
    return position;
  }
}
