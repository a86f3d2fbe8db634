package dev.tracker.journalcli;

import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.schema.Access;
import dev.tracker.journal.seal.JournalIdentity;
import dev.tracker.journal.time.Micros;
import dev.tracker.journalcli.connect.Numbers;
import dev.tracker.journalcli.terminal.ExitCode;
import dev.tracker.journalcli.terminal.Terminal;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;

/** Prints how much there is. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = "Prints how many entries there are, and in which state.")
final class StatsCommand extends JournalCommand {
  private static final Map<String, String> QUERIES =
      Map.of(
          "archived",
          "SELECT COALESCE(SUM(last_position - first_position + 1), 0) FROM tracker_archive",
          "archives",
          "SELECT COUNT(*) FROM tracker_archive",
          "cursors",
          "SELECT COUNT(*) FROM tracker_cursor",
          "erased_in_table",
          "SELECT COUNT(*) FROM tracker_entry WHERE salt IS NULL",
          "heads",
          "SELECT COUNT(*) FROM tracker_head",
          "in_table",
          "SELECT COUNT(*) FROM tracker_entry",
          "last_position",
          "SELECT last_position FROM tracker_lease WHERE name = 'sequencer'",
          "sealed",
          "SELECT COALESCE(MAX(tree_size), 0) FROM tracker_head",
          "without_position",
          "SELECT COUNT(*) FROM tracker_entry WHERE position IS NULL");

  StatsCommand() {}

  @Override
  public Integer call() throws IOException, SQLException {
    Map<String, String> stats = database().journal(Access.READ).run(StatsCommand::read);
    Terminal terminal = terminal();
    CanonicalObject json = new CanonicalObject();
    stats.forEach(
        (name, value) -> {
          terminal.text("%-17s %s".formatted(name, value));
          json.put(name, value);
        });
    terminal.json(json);
    return ExitCode.SOUND;
  }

  private static Map<String, String> read(Connection connection) throws SQLException {
    Map<String, String> stats = new TreeMap<>();
    for (Map.Entry<String, String> query : QUERIES.entrySet()) {
      long value = Numbers.number(connection, query.getValue()).orElse(0);
      stats.put(query.getKey(), Long.toString(value));
    }
    stats.put("journal", JournalIdentity.find(connection).orElse("not sealed yet"));
    for (String end : new String[] {"MIN", "MAX"}) {
      Numbers.number(connection, "SELECT " + end + "(occurred) FROM tracker_entry")
          .ifPresent(
              micros ->
                  stats.put(
                      end.equals("MIN") ? "oldest" : "youngest",
                      Micros.toInstant(micros).toString()));
    }
    return stats;
  }
}
