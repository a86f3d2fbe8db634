package dev.tracker.journal.subscribe;

import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.handle.Outlet;
import dev.tracker.journal.handle.StalledException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Goes through the entries of a shard, as its holder. For one thread. */
final class ShardRun {
  private static final int PAGE = 500;

  private final Following following;
  private final Outlet outlet;
  private final ShardDelivery delivery;
  private final List<Shard> former;
  private Set<Integer> blocked = new HashSet<>();

  ShardRun(Following following, Shard held, Outlet outlet) throws SQLException {
    this.following = following;
    this.outlet = outlet;
    this.delivery = new ShardDelivery(following, held, outlet);
    this.former = following.transactions().run(connection -> ShardTable.former(connection, held));
  }

  /**
   * Does what there is to do, up to some hundred entries.
   *
   * @return 0 where there was nothing
   */
  int pass() throws SQLException, StalledException, InterruptedException {
    return new DueEntries(following, delivery).run() + takeNext();
  }

  private int takeNext() throws SQLException, StalledException, InterruptedException {
    long through = delivery.held().position();
    List<StoredEntry> page = following.journal().after(through, Math.max(PAGE, outlet.atOnce()));
    if (page.isEmpty()) {
      return 0;
    }
    blocked =
        following
            .transactions()
            .run(connection -> ParkedTable.entities(connection, delivery.held()));
    List<StoredEntry> batch = new ArrayList<>();
    for (StoredEntry stored : page) {
      if (following.stopping().get()) {
        break;
      }
      if (isDue(stored)) {
        if (waits(stored)) {
          deliver(batch, through);
          hold(stored);
        } else {
          batch.add(stored);
        }
      }
      through = position(stored);
      if (batch.size() >= outlet.atOnce()) {
        deliver(batch, through);
      }
    }
    deliver(batch, through);
    return page.size();
  }

  /** Of this shard, wanted, not erased, and not done when there was another number of shards. */
  private boolean isDue(StoredEntry stored) {
    Entry entry = stored.entry();
    boolean erased = entry.kind() != EntryKind.ERASURE && !(entry.personal() instanceof Personal);
    if (erased || !following.accepts().test(entry)) {
      return false;
    }
    int entity = EntityHash.of(entry);
    return delivery.held().has(entity)
        && former.stream()
            .noneMatch(shard -> shard.has(entity) && shard.position() >= position(stored));
  }

  private boolean waits(StoredEntry stored) {
    return blocked.contains(EntityHash.of(stored.entry())) || following.isTooDeep(stored);
  }

  private void deliver(List<StoredEntry> batch, long through)
      throws SQLException, StalledException, InterruptedException {
    if (!batch.isEmpty()) {
      divide(batch);
    }
    delivery.moveTo(through);
    batch.clear();
  }

  /** If one is at fault, it is looked for by halves: the others are not to suffer from it. */
  private void divide(List<StoredEntry> entries)
      throws SQLException, StalledException, InterruptedException {
    int size = entries.size();
    if (size == 1) {
      alone(entries.get(0));
    } else if (entries.stream().anyMatch(this::waits)
        || !delivery.all(entries, position(entries.get(size - 1)))) {
      divide(entries.subList(0, size / 2));
      divide(entries.subList(size / 2, size));
    }
  }

  private void alone(StoredEntry stored)
      throws SQLException, StalledException, InterruptedException {
    if (waits(stored)) {
      hold(stored);
    } else if (!delivery.one(stored)) {
      blocked.add(EntityHash.of(stored.entry()));
    }
  }

  /** Behind those of the same entity; or parked, where handlers set each other off for ever. */
  private void hold(StoredEntry stored) throws SQLException {
    int entity = EntityHash.of(stored.entry());
    ParkedEntry waiting =
        new ParkedEntry(position(stored), entity, ParkedState.WAITING, 0, 0, null);
    if (blocked.add(entity)) {
      waiting =
          new ParkedEntry(position(stored), entity, ParkedState.PARKED, 0, 0, following.tooDeep());
    }
    delivery.park(waiting);
  }

  static long position(StoredEntry stored) {
    return Objects.requireNonNull(stored.position(), "only what has a position is followed");
  }
}
