package dev.tracker.journal.subscribe;

import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.handle.RejectedException;
import dev.tracker.journal.handle.StalledException;
import java.sql.SQLException;
import java.util.List;

/** Entries that were kept and are due. For one thread. */
final class DueEntries {
  private static final int MOST = 100;

  private final Following following;
  private final ShardDelivery delivery;

  DueEntries(Following following, ShardDelivery delivery) {
    this.following = following;
    this.delivery = delivery;
  }

  /**
   * Delivers them.
   *
   * @return how many there were
   */
  int run() throws SQLException, StalledException, InterruptedException {
    List<ParkedEntry> due =
        following
            .transactions()
            .run(
                connection ->
                    ParkedTable.due(connection, delivery.held(), following.now(connection), MOST));
    for (ParkedEntry kept : due) {
      if (following.stopping().get()) {
        break;
      }
      deliver(kept);
    }
    return due.size();
  }

  private void deliver(ParkedEntry kept)
      throws SQLException, StalledException, InterruptedException {
    if (kept.state() == ParkedState.DISCARDED) {
      delivery.drop(kept);
      return;
    }
    List<StoredEntry> found = following.journal().after(kept.position() - 1, 1);
    if (found.isEmpty() || ShardRun.position(found.get(0)) != kept.position()) {
      delivery.keep(
          kept, new RejectedException("There is no entry at this position any more.", null));
    } else if (isErased(found.get(0))) {
      delivery.drop(kept);
    } else if (kept.reason() == null && following.isTooDeep(found.get(0))) {
      delivery.keep(kept, new RejectedException(following.tooDeep(), null));
    } else {
      delivery.again(found.get(0), kept);
    }
  }

  private static boolean isErased(StoredEntry stored) {
    return stored.entry().kind() != EntryKind.ERASURE
        && !(stored.entry().personal() instanceof Personal);
  }
}
