package dev.tracker.journalcli;

import dev.tracker.journal.archive.ArchiveFolder;
import dev.tracker.journal.archive.ArchivedEntry;
import dev.tracker.journal.archive.Archives;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.read.Journal;
import dev.tracker.journal.read.State;
import dev.tracker.journal.schema.Access;
import dev.tracker.journalcli.terminal.EntryLines;
import dev.tracker.journalcli.terminal.ExitCode;
import dev.tracker.journalcli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the states of an entity. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = "Prints all changes of an entity, and what differs from state to state.")
final class HistoryCommand extends JournalCommand {
  @Parameters(index = "0", paramLabel = "SUBJECT", description = "Its noun, such as user.")
  private @Nullable String subject;

  @Parameters(index = "1", paramLabel = "ID", description = "Its id.")
  private @Nullable String id;

  @Option(
      names = "--archives",
      paramLabel = "FOLDER",
      description = "Where the archives are: those are searched first, which takes long.")
  private @Nullable Path archives;

  HistoryCommand() {}

  @Override
  public Integer call() throws IOException, SQLException {
    Terminal terminal = terminal();
    DataSource dataSource = database().dataSource(Access.READ);
    Journal journal = Journal.on(dataSource);
    if (archives != null) {
      new Archives(OwnTransactions.on(dataSource), new ArchiveFolder(archives))
          .read(archived -> printIfWanted(terminal, archived));
    }
    try (Stream<State> states = journal.history(required(subject), required(id))) {
      states.forEach(
          state ->
              EntryLines.print(
                  terminal,
                  state.stored().position(),
                  state.stored().entry(),
                  state.differences()));
    }
    return ExitCode.SOUND;
  }

  private void printIfWanted(Terminal terminal, ArchivedEntry archived) {
    Entry entry = archived.entry();
    if (entry.kind() == EntryKind.CHANGE
        && entry.call().subject().equals(subject)
        && entry.personal() instanceof Personal personal
        && required(id).equals(personal.changedId())) {
      EntryLines.print(terminal, archived.position(), entry, List.of());
    }
  }
}
