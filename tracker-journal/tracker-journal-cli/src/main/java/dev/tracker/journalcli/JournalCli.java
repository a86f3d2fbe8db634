package dev.tracker.journalcli;

import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.prove.AlteredEntryException;
import dev.tracker.journalcli.terminal.ExitCode;
import dev.tracker.spi.VisibleText;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;

/**
 * The journal on the command line.
 *
 * @since 0.1.0
 */
@Command(
    name = "tracker-journal",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads, verifies and keeps a journal of committed changes.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, and nothing is wrong",
      "1:something is wrong: the journal was altered, a proof does not hold, a check is unwell",
      "2:not called as it has to be",
      "3:not done: no database, no journal, no file, no right",
      "4:nothing was altered, but a backup was restored"
    },
    subcommands = {
      InitCommand.class,
      SchemaCommand.class,
      TailCommand.class,
      HistoryCommand.class,
      FindCommand.class,
      VerifyCommand.class,
      ProveCommand.class,
      CheckProofCommand.class,
      EraseCommand.class,
      ArchiveCommand.class,
      CursorsCommand.class,
      SubscribersCommand.class,
      ParkedCommand.class,
      UnblockCommand.class,
      ServeCommand.class,
      StatsCommand.class,
      DoctorCommand.class,
      HelpCommand.class
    })
public final class JournalCli {
  JournalCli() {}

  /**
   * Runs a command, and ends the process with its exit code.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /**
   * The command line, to be run with other streams.
   *
   * @return a new one
   */
  public static CommandLine commandLine() {
    return new CommandLine(new JournalCli())
        .setExecutionExceptionHandler(JournalCli::failed)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static int failed(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    if (!(failure instanceof JournalException
        || failure instanceof SQLException
        || failure instanceof IOException)) {
      throw failure;
    }
    PrintWriter err = command.getErr();
    String message = failure.getMessage();
    err.println(VisibleText.of(message == null ? failure.toString() : described(failure, message)));
    err.flush();
    return failure instanceof AlteredEntryException ? ExitCode.WRONG : ExitCode.FAILED;
  }

  /** Messages of the JDK's own exceptions for files are but the file's name. */
  private static String described(Exception failure, String message) {
    return failure instanceof java.nio.file.FileSystemException
        ? failure.getClass().getSimpleName() + ": " + message
        : message;
  }
}
