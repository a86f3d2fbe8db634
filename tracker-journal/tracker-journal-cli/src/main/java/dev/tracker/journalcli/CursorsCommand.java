package dev.tracker.journalcli;

import dev.tracker.journal.cursor.Cursor;
import dev.tracker.journal.cursor.Cursors;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.schema.Access;
import dev.tracker.journal.time.Micros;
import dev.tracker.journalcli.terminal.ExitCode;
import dev.tracker.journalcli.terminal.Terminal;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints how far readers have come, and forgets those that are gone. */
@Command(
    name = "cursors",
    mixinStandardHelpOptions = true,
    description = "Prints how far readers have come, the hindmost first.")
final class CursorsCommand extends JournalCommand {
  @Option(
      names = "--forget",
      paramLabel = "NAME",
      description = "End this cursor: its reader is gone for good.")
  private @Nullable String forgotten;

  CursorsCommand() {}

  @Override
  public Integer call() throws IOException, SQLException {
    Terminal terminal = terminal();
    Access access = forgotten == null ? Access.READ : Access.KEEP;
    Cursors cursors = new Cursors(database().journal(access), Clock.systemUTC());
    if (forgotten != null && !cursors.forget(forgotten)) {
      throw new JournalException("There is no cursor named " + forgotten + ".");
    }
    for (Cursor cursor : cursors.all()) {
      terminal.text(
          "%10d  %s  %s"
              .formatted(cursor.position(), Micros.toInstant(cursor.updated()), cursor.name()));
      terminal.json(
          new CanonicalObject()
              .put("name", cursor.name())
              .put("position", cursor.position())
              .put("updated", Micros.toInstant(cursor.updated()).toString()));
    }
    return ExitCode.SOUND;
  }
}
