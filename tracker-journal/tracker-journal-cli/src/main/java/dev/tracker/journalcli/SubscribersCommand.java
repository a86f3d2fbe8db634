package dev.tracker.journalcli;

import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.schema.Access;
import dev.tracker.journal.subscribe.Subscription;
import dev.tracker.journal.subscribe.Subscriptions;
import dev.tracker.journalcli.terminal.ExitCode;
import dev.tracker.journalcli.terminal.Terminal;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import picocli.CommandLine.Command;

/** Prints how far subscribers and relays are. */
@Command(
    name = "subscribers",
    mixinStandardHelpOptions = true,
    description =
        "Prints how far behind subscribers and relays are, and how much they have parked.")
final class SubscribersCommand extends JournalCommand {
  SubscribersCommand() {}

  @Override
  public Integer call() throws IOException, SQLException {
    Terminal terminal = terminal();
    Subscriptions subscriptions =
        new Subscriptions(database().journal(Access.READ), Clock.systemUTC());
    for (Subscription each : subscriptions.all()) {
      terminal.text(
          "%10d  %s  behind by %d in %d s, retrying %d, parked %d, waiting %d"
              .formatted(
                  each.position(),
                  each.name(),
                  each.lagRows(),
                  each.lagTime().toSeconds(),
                  each.retrying(),
                  each.parked(),
                  each.waiting()));
      terminal.json(
          new CanonicalObject()
              .put("lag_rows", each.lagRows())
              .put("lag_seconds", each.lagTime().toSeconds())
              .put("name", each.name())
              .put("parked", each.parked())
              .put("position", each.position())
              .put("retrying", each.retrying())
              .put("shards", each.shards())
              .put("waiting", each.waiting()));
    }
    return ExitCode.SOUND;
  }
}
