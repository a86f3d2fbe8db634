package dev.tracker.journalcli;

import dev.tracker.journal.schema.SchemaScript;
import dev.tracker.journalcli.terminal.ExitCode;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the tables as SQL. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the SQL that makes the journal's tables.")
final class SchemaCommand implements Callable<Integer> {
  /** The databases that a journal can be in. */
  enum Kind {
    H2,
    SQLITE,
    POSTGRESQL,
    MARIADB
  }

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DATABASE", description = "${COMPLETION-CANDIDATES}, in any case.")
  private @Nullable Kind kind;

  SchemaCommand() {}

  @Override
  public Integer call() {
    String name = JournalCommand.required(kind).name().toLowerCase(Locale.ROOT);
    var out = JournalCommand.required(spec).commandLine().getOut();
    out.print(SchemaScript.of(name).text());
    out.flush();
    return ExitCode.SOUND;
  }
}
