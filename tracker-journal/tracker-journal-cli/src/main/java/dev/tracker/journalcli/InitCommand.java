package dev.tracker.journalcli;

import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.schema.JournalSchema;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journalcli.terminal.ExitCode;
import dev.tracker.journalcli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the tables, and a key. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Makes the journal's tables, and a key to seal it with.")
final class InitCommand extends JournalCommand {
  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "Make a key pair in FILE, for its owner only, and the public key in FILE.pub.")
  private @Nullable Path key;

  InitCommand() {}

  @Override
  public Integer call() throws IOException, SQLException {
    Terminal terminal = terminal();
    boolean made;
    try (Connection connection = database().orNew().getConnection()) {
      made = JournalSchema.apply(connection);
    }
    terminal.text(made ? "The journal's tables were made." : "The journal's tables are there.");
    String id = key == null ? null : makeKey(terminal, key);
    terminal.json(new CanonicalObject().put("key", id).put("tables", made ? "made" : "present"));
    return ExitCode.SOUND;
  }

  private static String makeKey(Terminal terminal, Path file) throws IOException {
    SealKey made = KeyFiles.generate();
    Path open = file.resolveSibling(file.getFileName() + ".pub");
    KeyFiles.write(made, file, open);
    terminal.text("Key " + made.id() + " is in " + file + ", and its public half in " + open + ".");
    return made.id();
  }
}
