package dev.tracker.journalcli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** Runs commands, and keeps what they print. */
final class Shell {

  /**
   * What a command left behind.
   *
   * @param code its exit code
   * @param out what it printed
   * @param err what it complained about
   */
  record Result(int code, String out, String err) {}

  private Shell() {}

  static Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        JournalCli.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int code = command.execute(args);
    return new Result(code, out.toString(), err.toString());
  }
}
