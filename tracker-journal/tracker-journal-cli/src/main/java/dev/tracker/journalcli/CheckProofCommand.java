package dev.tracker.journalcli;

import dev.tracker.journal.archive.ArchiveChecker;
import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.prove.EntryProof;
import dev.tracker.journal.prove.ProofChecker;
import dev.tracker.journal.seal.TrustedKeys;
import dev.tracker.journalcli.terminal.ExitCode;
import dev.tracker.journalcli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a proof, or an archive, which is one, too. */
@Command(
    name = "check-proof",
    mixinStandardHelpOptions = true,
    description = "Checks a proof, or an archive, with nothing but the public keys.")
final class CheckProofCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private @Nullable TrustedKeyOptions keys;

  @Parameters(paramLabel = "FILE", description = "A proof, or an archive (.gz).")
  private @Nullable Path file;

  @Option(names = "--json", description = "Print a JSON object.")
  private boolean json;

  CheckProofCommand() {}

  @Override
  public Integer call() throws IOException {
    Terminal terminal = new Terminal(JournalCommand.required(spec).commandLine().getOut(), json);
    Path checked = JournalCommand.required(file);
    TrustedKeys trusted = JournalCommand.required(keys).read();
    Optional<String> fault =
        checked.toString().endsWith(".gz")
            ? new ArchiveChecker(trusted).check(checked)
            : checkProof(terminal, checked, trusted);
    terminal.text(
        fault.map(why -> "The proof does NOT hold: " + why + ".").orElse("The proof holds."));
    terminal.json(
        new CanonicalObject()
            .put("fault", fault.orElse(null))
            .put("holds", Boolean.toString(fault.isEmpty())));
    return fault.isEmpty() ? ExitCode.SOUND : ExitCode.WRONG;
  }

  private static Optional<String> checkProof(Terminal terminal, Path file, TrustedKeys trusted)
      throws IOException {
    EntryProof proof;
    try {
      proof = EntryProof.ofJson(Files.readString(file));
    } catch (IllegalArgumentException damaged) {
      return Optional.of("the file is no proof, or is damaged");
    }
    Optional<String> fault = new ProofChecker(trusted).check(proof);
    if (fault.isEmpty()) {
      terminal.text(proof.leaf());
      if (proof.personal() != null) {
        terminal.text(proof.personal());
      }
    }
    return fault;
  }
}
