package dev.tracker.journalcli;

import dev.tracker.journal.archive.ArchiveFolder;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.schema.Access;
import dev.tracker.journalcli.doctor.Check;
import dev.tracker.journalcli.doctor.Doctor;
import dev.tracker.journalcli.terminal.ExitCode;
import dev.tracker.journalcli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks for what makes a journal late, or unsafe. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Looks for what makes a journal late, or unsafe.")
final class DoctorCommand extends JournalCommand {
  @Option(names = "--archives", paramLabel = "FOLDER", description = "Where the archives are.")
  private @Nullable Path archives;

  DoctorCommand() {}

  @Override
  public Integer call() throws IOException, SQLException {
    Terminal terminal = terminal();
    OwnTransactions journal = database().journal(Access.READ);
    ArchiveFolder folder = archives == null ? null : new ArchiveFolder(archives);
    List<Check> checks = journal.run(new Doctor(journal.dialect(), Clock.systemUTC(), folder)::run);
    for (Check check : checks) {
      terminal.text(
          "%-6s  %-12s  %s"
              .formatted(check.well() ? "well" : "UNWELL", check.name(), check.message()));
      terminal.json(
          new CanonicalObject()
              .put("check", check.name())
              .put("message", check.message())
              .put("well", Boolean.toString(check.well())));
    }
    return checks.stream().allMatch(Check::well) ? ExitCode.SOUND : ExitCode.WRONG;
  }
}
