package dev.tracker.journalcli;

import dev.tracker.journal.archive.ArchiveFolder;
import dev.tracker.journal.archive.ArchiveRow;
import dev.tracker.journal.archive.Archived;
import dev.tracker.journal.archive.Archiver;
import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.schema.Access;
import dev.tracker.journalcli.terminal.ExitCode;
import dev.tracker.journalcli.terminal.ProgressLine;
import dev.tracker.journalcli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Moves what is old to files. */
@Command(
    name = "archive",
    mixinStandardHelpOptions = true,
    description = "Moves old entries that are sealed, and that no cursor needs, to files.")
final class ArchiveCommand extends JournalCommand {
  @Option(
      names = "--archives",
      paramLabel = "FOLDER",
      required = true,
      description = "Where the files go.")
  private @Nullable Path archives;

  @Option(
      names = "--older-than",
      paramLabel = "TIME",
      required = true,
      description = "Such as P90D for 90 days, or PT12H for 12 hours.")
  private @Nullable Duration age;

  ArchiveCommand() {}

  @Override
  public Integer call() throws IOException, SQLException {
    Terminal terminal = terminal();
    ProgressLine progress = progress();
    Clock clock = Clock.systemUTC();
    Instant before = clock.instant().minus(required(age));
    Archived archived;
    try {
      archived =
          new Archiver(
                  database().journal(Access.KEEP), new ArchiveFolder(required(archives)), clock)
              .run(before, progress);
    } finally {
      progress.end();
    }
    print(terminal, archived);
    return ExitCode.SOUND;
  }

  private static void print(Terminal terminal, Archived archived) {
    for (ArchiveRow archive : archived.archives()) {
      terminal.text(
          "%s  positions %d to %d".formatted(archive.fileName(), archive.first(), archive.last()));
      terminal.json(
          new CanonicalObject()
              .put("digest", archive.digest())
              .put("file", archive.fileName())
              .put("first", archive.first())
              .put("last", archive.last()));
    }
    terminal.text(archived.entries() + " entries were archived.");
    archived
        .heldBack()
        .ifPresent(
            cursor ->
                terminal.text(
                    "The cursor %s, at position %d, held back the rest. If its reader is gone, use"
                            .formatted(cursor.name(), cursor.position())
                        + " cursors --forget."));
    terminal.json(
        new CanonicalObject()
            .put("entries", archived.entries())
            .put("held_back_by", archived.heldBack().map(cursor -> cursor.name()).orElse(null)));
  }
}
