package dev.tracker.journalcli;

import dev.tracker.journal.archive.ArchiveFolder;
import dev.tracker.journal.erase.Erasure;
import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.schema.Access;
import dev.tracker.journal.seal.HeadExports;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journalcli.terminal.ExitCode;
import dev.tracker.journalcli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Erases what tells of somebody. */
@Command(
    name = "erase",
    mixinStandardHelpOptions = true,
    description = "Removes who, whose id, arguments, results and data. It cannot be undone.")
final class EraseCommand extends JournalCommand {
  /** An entity. */
  static final class Entity {
    @Option(names = "--subject", paramLabel = "NOUN", required = true, description = "Its noun.")
    @Nullable String subject;

    @Option(names = "--id", paramLabel = "ID", required = true, description = "Its id.")
    @Nullable String id;

    Entity() {}
  }

  /** What is erased: one of these. */
  static final class Target {
    @ArgGroup(exclusive = false)
    @Nullable Entity entity;

    @Option(names = "--actor", paramLabel = "NAME", description = "All that somebody did.")
    @Nullable String actor;

    @Option(
        names = "--again",
        paramLabel = "FILE",
        description = "What was erased before, by exported heads: after a backup was restored.")
    @Nullable Path heads;

    Target() {}
  }

  @ArgGroup(multiplicity = "1")
  private @Nullable Target target;

  @Option(names = "--by", paramLabel = "NAME", description = "Who erases; goes on record.")
  private @Nullable String by;

  @Option(names = "--archives", paramLabel = "FOLDER", description = "Where the archives are.")
  private @Nullable Path archives;

  @Option(names = "--yes", required = true, description = "You mean it.")
  private boolean sure;

  EraseCommand() {}

  @Override
  public Integer call() throws IOException, SQLException {
    if (!sure) {
      throw new ParameterException(required(spec).commandLine(), "It cannot be undone: say --yes.");
    }
    Terminal terminal = terminal();
    Erasure erasure = new Erasure(database().journal(Access.KEEP), Clock.systemUTC());
    if (archives != null) {
      erasure = erasure.withArchives(new ArchiveFolder(archives));
    }
    int erased = erase(erasure, required(target));
    terminal.text(erased == 1 ? "1 entry was erased." : erased + " entries were erased.");
    terminal.json(new CanonicalObject().put("erased", erased));
    return ExitCode.SOUND;
  }

  private int erase(Erasure erasure, Target wanted) throws IOException, SQLException {
    Entity entity = wanted.entity;
    if (entity != null) {
      return erasure.entity(required(entity.subject), required(entity.id), by);
    }
    if (wanted.actor != null) {
      return erasure.actor(wanted.actor, by);
    }
    Set<UUID> events = new HashSet<>();
    for (SignedHead head : HeadExports.read(required(wanted.heads))) {
      events.addAll(head.head().erased());
    }
    return erasure.again(events, by);
  }
}
