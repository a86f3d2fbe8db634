package dev.tracker.journalcli;

import dev.tracker.Outcome;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.read.EntryFilter;
import dev.tracker.journal.read.Journal;
import dev.tracker.journal.schema.Access;
import dev.tracker.journalcli.terminal.EntryLines;
import dev.tracker.journalcli.terminal.ExitCode;
import dev.tracker.journalcli.terminal.Terminal;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Searches for entries. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    description = "Prints the entries that fit, the latest first.")
final class FindCommand extends JournalCommand {
  @Option(names = "--actor", paramLabel = "NAME", description = "Who acted.")
  private @Nullable String actor;

  @Option(names = "--request", paramLabel = "ID", description = "In which request.")
  private @Nullable String request;

  @Option(names = "--operation", paramLabel = "VERB", description = "What was done.")
  private @Nullable String operation;

  @Option(names = "--subject", paramLabel = "NOUN", description = "What to.")
  private @Nullable String subject;

  @Option(names = "--outcome", description = "${COMPLETION-CANDIDATES}.")
  private @Nullable Outcome outcome;

  @Option(names = "--kind", description = "${COMPLETION-CANDIDATES}.")
  private @Nullable EntryKind kind;

  @Option(names = "--since", paramLabel = "TIME", description = "Such as 2026-11-29T13:00:00Z.")
  private @Nullable Instant since;

  @Option(names = "--until", paramLabel = "TIME", description = "Before this time.")
  private @Nullable Instant until;

  @Option(
      names = "--limit",
      paramLabel = "COUNT",
      defaultValue = "50",
      description = "How many at most; by default ${DEFAULT-VALUE}.")
  private int limit;

  FindCommand() {}

  @Override
  public Integer call() throws IOException, SQLException {
    Terminal terminal = terminal();
    Journal journal = Journal.on(database().dataSource(Access.READ));
    EntryFilter filter =
        new EntryFilter(kind, request, actor, operation, subject, outcome, since, until);
    try (Stream<StoredEntry> found = journal.find(filter)) {
      found
          .limit(limit)
          .forEach(stored -> EntryLines.print(terminal, stored.position(), stored.entry()));
    }
    return ExitCode.SOUND;
  }
}
