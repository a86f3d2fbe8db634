package dev.tracker.journalcli;

import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.schema.Access;
import dev.tracker.journal.subscribe.ParkedEntries;
import dev.tracker.journal.subscribe.ParkedEntry;
import dev.tracker.journal.subscribe.Subscriptions;
import dev.tracker.journalcli.terminal.ExitCode;
import dev.tracker.journalcli.terminal.Terminal;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what a subscriber failed at. */
@Command(
    name = "parked",
    mixinStandardHelpOptions = true,
    description = "Prints what a subscriber or relay failed at: of each entity, the first entry.")
final class ParkedCommand extends JournalCommand {
  private static final int AT_ONCE = 500;

  @Parameters(index = "0", paramLabel = "NAME", description = "The subscriber's or relay's name.")
  private @Nullable String name;

  ParkedCommand() {}

  @Override
  public Integer call() throws IOException, SQLException {
    Terminal terminal = terminal();
    ParkedEntries parked = new ParkedEntries(database().journal(Access.READ));
    String of = required(name);
    new Subscriptions(database().journal(Access.READ), Clock.systemUTC()).get(of);
    long after = 0;
    List<ParkedEntry> page;
    do {
      page = parked.first(of, after, AT_ONCE);
      for (ParkedEntry entry : page) {
        print(terminal, entry);
        after = entry.position();
      }
    } while (page.size() == AT_ONCE);
    return ExitCode.SOUND;
  }

  private static void print(Terminal terminal, ParkedEntry entry) {
    String state = entry.state().name().toLowerCase(Locale.ROOT);
    terminal.text(
        "%8d  %-9s after %d: %s"
            .formatted(entry.position(), state, entry.attempts(), Terminal.orDash(entry.reason())));
    terminal.json(
        new CanonicalObject()
            .put("attempts", entry.attempts())
            .put("position", entry.position())
            .put("reason", entry.reason())
            .put("state", state));
  }
}
