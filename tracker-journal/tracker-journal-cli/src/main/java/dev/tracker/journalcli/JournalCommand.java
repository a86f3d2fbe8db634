package dev.tracker.journalcli;

import dev.tracker.journalcli.connect.Database;
import dev.tracker.journalcli.terminal.ProgressLine;
import dev.tracker.journalcli.terminal.Somebody;
import dev.tracker.journalcli.terminal.Terminal;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands have in common that work on a journal. */
abstract class JournalCommand implements Callable<Integer> {
  @Mixin @Nullable Database database;

  @Spec @Nullable CommandSpec spec;

  @Option(names = "--json", description = "Print a JSON object a line.")
  private boolean json;

  Database database() {
    return required(database);
  }

  Terminal terminal() {
    return new Terminal(required(spec).commandLine().getOut(), json);
  }

  ProgressLine progress() {
    PrintWriter err = required(spec).commandLine().getErr();
    return new ProgressLine(err, Somebody.isWatching() && !json);
  }

  static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("not set by picocli");
    }
    return value;
  }
}
