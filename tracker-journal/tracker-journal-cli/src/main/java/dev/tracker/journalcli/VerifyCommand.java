package dev.tracker.journalcli;

import dev.tracker.journal.archive.ArchiveFolder;
import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.schema.Access;
import dev.tracker.journal.seal.HeadExports;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.verify.Finding;
import dev.tracker.journal.verify.FindingKind;
import dev.tracker.journal.verify.Report;
import dev.tracker.journal.verify.Verifier;
import dev.tracker.journalcli.terminal.ExitCode;
import dev.tracker.journalcli.terminal.ProgressLine;
import dev.tracker.journalcli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Verifies a journal. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Verifies all of the journal, and names what was altered.")
final class VerifyCommand extends JournalCommand {
  private static final Set<FindingKind> OF_A_BACKUP =
      EnumSet.of(FindingKind.RESTORED_BACKUP, FindingKind.ERASURE_UNDONE);

  @Mixin private @Nullable TrustedKeyOptions keys;

  @Option(
      names = "--heads",
      paramLabel = "FILE",
      description = "The heads that were exported. Without them, a cut-off end is not found.")
  private @Nullable Path heads;

  @Option(names = "--archives", paramLabel = "FOLDER", description = "Where the archives are.")
  private @Nullable Path archives;

  VerifyCommand() {}

  @Override
  public Integer call() throws IOException, SQLException {
    List<SignedHead> exported = heads == null ? List.of() : HeadExports.read(heads);
    ProgressLine progress = progress();
    Verifier verifier =
        new Verifier(database().journal(Access.READ), required(keys).read(), exported)
            .reporting(progress);
    if (archives != null) {
      verifier = verifier.withArchives(new ArchiveFolder(archives));
    }
    Report report;
    try {
      report = verifier.run();
    } finally {
      progress.end();
    }
    print(terminal(), report);
    if (report.isSound()) {
      return ExitCode.SOUND;
    }
    return report.findings().stream().map(Finding::kind).allMatch(OF_A_BACKUP::contains)
        ? ExitCode.RESTORED
        : ExitCode.WRONG;
  }

  private void print(Terminal terminal, Report report) {
    for (Finding finding : report.findings()) {
      terminal.text(finding.kind() + "  " + finding.message());
      terminal.json(
          new CanonicalObject()
              .put("finding", finding.kind().name())
              .put("first", finding.first())
              .put("last", finding.last())
              .put("message", finding.message()));
    }
    terminal.text(
        String.format(
            Locale.ROOT,
            "%s: %,d entries are sealed by %,d heads, %,d of them erased; %,d are not sealed yet.",
            report.isSound() ? "Sound" : "NOT SOUND",
            report.sealed(),
            report.heads(),
            report.erased(),
            report.unsealed()));
    if (heads == null) {
      terminal.text("No exported heads were given, so a cut-off end would not be found.");
    }
    terminal.json(
        new CanonicalObject()
            .put("erased", report.erased())
            .put("findings", report.findings().size())
            .put("heads", report.heads())
            .put("sealed", report.sealed())
            .put("sound", Boolean.toString(report.isSound()))
            .put("unsealed", report.unsealed()));
  }
}
