package dev.tracker.journalcli;

import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.schema.Access;
import dev.tracker.journal.subscribe.ParkedEntries;
import dev.tracker.journal.subscribe.Subscriptions;
import dev.tracker.journalcli.terminal.ExitCode;
import dev.tracker.journalcli.terminal.Terminal;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Has parked entries tried again, or lets go of them. */
@Command(
    name = "unblock",
    mixinStandardHelpOptions = true,
    description = "Has parked entries tried again, and then those that wait for them.")
final class UnblockCommand extends JournalCommand {
  @Parameters(index = "0", paramLabel = "NAME", description = "The subscriber's or relay's name.")
  private @Nullable String name;

  @Parameters(index = "1..*", paramLabel = "POSITION", description = "Those at these positions.")
  private List<Long> positions = List.of();

  @Option(names = "--all", description = "All that it has parked.")
  private boolean all;

  @Option(
      names = "--discard",
      description =
          "Let go of those at these positions, unhandled. It cannot be undone: say --yes.")
  private boolean discard;

  @Option(names = "--yes", description = "You mean it.")
  private boolean sure;

  UnblockCommand() {}

  @Override
  public Integer call() throws IOException, SQLException {
    if (all != positions.isEmpty()) {
      throw new ParameterException(
          required(spec).commandLine(), "Say which: positions, or --all of them.");
    }
    if (discard && (!sure || all)) {
      throw new ParameterException(
          required(spec).commandLine(),
          "To discard cannot be undone: name the positions, and say --yes.");
    }
    String of = required(name);
    new Subscriptions(database().journal(Access.READ), Clock.systemUTC()).get(of);
    ParkedEntries parked = new ParkedEntries(database().journal(Access.KEEP));
    Terminal terminal = terminal();
    int done = all ? parked.unblockAll(of) : each(terminal, parked, of);
    String what = discard ? "let go of" : "to be tried again";
    terminal.text(done == 1 ? "1 entry is " + what + "." : done + " entries are " + what + ".");
    terminal.json(new CanonicalObject().put(discard ? "discarded" : "unblocked", done));
    return done < positions.size() ? ExitCode.FAILED : ExitCode.SOUND;
  }

  private int each(Terminal terminal, ParkedEntries parked, String of) throws SQLException {
    int done = 0;
    for (long position : positions) {
      if (discard ? parked.discard(of, position) : parked.unblock(of, position)) {
        done++;
      } else {
        terminal.text("At position " + position + " nothing of " + of + " is parked.");
      }
    }
    return done;
  }
}
