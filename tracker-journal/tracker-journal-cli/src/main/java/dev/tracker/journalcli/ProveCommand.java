package dev.tracker.journalcli;

import dev.tracker.journal.archive.ArchiveFolder;
import dev.tracker.journal.prove.EntryProof;
import dev.tracker.journal.prove.ProofMaker;
import dev.tracker.journal.schema.Access;
import dev.tracker.journalcli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves an entry. */
@Command(
    name = "prove",
    mixinStandardHelpOptions = true,
    description = "Writes a proof of an entry, which check-proof checks without the database.")
final class ProveCommand extends JournalCommand {
  @Parameters(paramLabel = "EVENT", description = "The entry's event id.")
  private @Nullable UUID event;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "A new file for the proof; printed, if it is left out.")
  private @Nullable Path out;

  @Option(
      names = "--with-personal",
      description = "With who, whose id, arguments, results and data: not to be given away.")
  private boolean withPersonal;

  @Option(names = "--archives", paramLabel = "FOLDER", description = "Where the archives are.")
  private @Nullable Path archives;

  ProveCommand() {}

  @Override
  public Integer call() throws IOException, SQLException {
    ProofMaker maker = new ProofMaker(database().journal(Access.READ));
    if (archives != null) {
      maker = maker.withArchives(new ArchiveFolder(archives));
    }
    EntryProof proof = maker.prove(required(event), withPersonal);
    if (out == null) {
      terminal().raw(proof.toJson());
    } else {
      Files.writeString(out, proof.toJson() + "\n", StandardOpenOption.CREATE_NEW);
      terminal().text("The proof is in " + out + ".");
    }
    return ExitCode.SOUND;
  }
}
