package dev.tracker.journal.subscribe;

import dev.tracker.context.ContextScope;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.handle.Delivery;
import dev.tracker.journal.handle.Outlet;
import dev.tracker.journal.handle.RejectedException;
import dev.tracker.journal.handle.StalledException;
import dev.tracker.journal.json.SafeText;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Delivers entries of a shard, and moves on; or keeps those that failed. For one thread. */
final class ShardDelivery {
  private static final Logger LOGGER = System.getLogger("dev.tracker.journal");
  private static final int LONGEST_REASON = 1_000;

  private final Following following;
  private final Outlet outlet;
  private Shard held;

  ShardDelivery(Following following, Shard held, Outlet outlet) {
    this.following = following;
    this.outlet = outlet;
    this.held = held;
  }

  Shard held() {
    return held;
  }

  /**
   * Delivers several entries, and moves on.
   *
   * @return {@code false} if one failed, and nothing was done
   */
  boolean all(List<StoredEntry> entries, long through)
      throws SQLException, StalledException, InterruptedException {
    List<Delivery> deliveries = entries.stream().map(stored -> new Delivery(stored, 1)).toList();
    Throwable failure = failureOf(deliveries, connection -> move(connection, through));
    if (failure == null) {
      held = held.at(through);
    }
    return failure == null;
  }

  /**
   * Delivers an entry, and moves on, whether it fails or not.
   *
   * @return {@code false} if it failed, and is kept for later
   */
  boolean one(StoredEntry stored) throws SQLException, StalledException, InterruptedException {
    long position = ShardRun.position(stored);
    Throwable failure =
        failureOf(List.of(new Delivery(stored, 1)), connection -> move(connection, position));
    if (failure != null) {
      int entity = EntityHash.of(stored.entry());
      park(new ParkedEntry(position, entity, ParkedState.RETRY, 0, 0, null), failure);
      return false;
    }
    held = held.at(position);
    return true;
  }

  /**
   * Delivers an entry that was kept, and lets go of it; or keeps it for longer.
   *
   * @return {@code false} if it failed again
   */
  boolean again(StoredEntry stored, ParkedEntry kept)
      throws SQLException, StalledException, InterruptedException {
    Throwable failure =
        failureOf(
            List.of(new Delivery(stored, kept.attempts() + 1)),
            connection -> {
              move(connection, held.position());
              ParkedTable.remove(connection, following.name(), kept);
            });
    if (failure != null) {
      keep(kept, failure);
    }
    return failure == null;
  }

  /** Lets go of an entry that was kept, without a delivery. */
  void drop(ParkedEntry kept) throws SQLException {
    apart(
        connection -> {
          move(connection, held.position());
          ParkedTable.remove(connection, following.name(), kept);
        });
  }

  /** Keeps an entry that was kept before. */
  void keep(ParkedEntry kept, Throwable failure) throws SQLException {
    apart(
        connection -> {
          move(connection, held.position());
          ParkedTable.update(connection, following.name(), failed(connection, kept, failure));
        });
  }

  private void park(ParkedEntry entry, Throwable failure) throws SQLException {
    apart(
        connection -> {
          move(connection, entry.position());
          ParkedTable.insert(connection, following.name(), failed(connection, entry, failure));
        });
    held = held.at(entry.position());
  }

  /** Keeps an entry, and moves on past it. */
  void park(ParkedEntry entry) throws SQLException {
    apart(
        connection -> {
          move(connection, entry.position());
          ParkedTable.insert(connection, following.name(), entry);
        });
    held = held.at(entry.position());
  }

  /** Moves on past what is not delivered. */
  void moveTo(long through) throws SQLException {
    if (through > held.position()) {
      apart(connection -> move(connection, through));
      held = held.at(through);
    }
  }

  private ParkedEntry failed(Connection connection, ParkedEntry entry, Throwable failure)
      throws SQLException {
    int attempts = entry.attempts() + 1;
    boolean last = failure instanceof RejectedException || attempts >= following.retries().most();
    LOGGER.log(
        last ? Level.WARNING : Level.DEBUG,
        () ->
            "%s failed at the entry with position %d, attempt %d of %d; %s."
                .formatted(
                    following.name(),
                    entry.position(),
                    attempts,
                    following.retries().most(),
                    last ? "it is parked until somebody unblocks it" : "it is tried again"),
        failure);
    return new ParkedEntry(
        entry.position(),
        entry.entity(),
        last ? ParkedState.PARKED : ParkedState.RETRY,
        attempts,
        following.now(connection) + following.retries().pauseMicros(attempts),
        SafeText.limited(reason(failure), LONGEST_REASON));
  }

  private static String reason(Throwable failure) {
    try {
      return failure.toString();
    } catch (RuntimeException fault) {
      return failure.getClass().getName();
    }
  }

  private void move(Connection connection, long through) throws SQLException {
    ShardTable.move(connection, held, through);
  }

  private void apart(ShardSettlement.Work work) throws SQLException {
    new ShardSettlement(following.transactions(), work, work).settle();
  }

  /** What failed by the entries' fault, or nothing; whatever else goes wrong is thrown. */
  @SuppressWarnings("try") // the scope is there to be closed
  private @Nullable Throwable failureOf(List<Delivery> deliveries, ShardSettlement.Work settle)
      throws SQLException, StalledException, InterruptedException {
    ShardSettlement settlement =
        new ShardSettlement(
            following.transactions(), connection -> move(connection, held.position()), settle);
    try (ContextScope scope = cause(deliveries).context().makeCurrent()) {
      outlet.deliver(deliveries, settlement);
    } catch (Throwable failure) {
      settlement.rethrow();
      return byEntry(failure);
    }
    settlement.requireSettled();
    following.delivered().add(deliveries.size());
    return null;
  }

  private Throwable byEntry(Throwable failure) throws StalledException, InterruptedException {
    if (failure instanceof StalledException stalled) {
      throw stalled;
    }
    // Nobody else interrupts: a flag that the handler has left would only disturb what is next.
    boolean interrupted = Thread.interrupted();
    if (following.stopping().get()) {
      throw new InterruptedException(interrupted ? "interrupted" : "stopped");
    }
    if (failure instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
      throw error;
    }
    return failure;
  }

  /** Of several that are handled at once, the one with the longest chain. */
  private static Delivery cause(List<Delivery> deliveries) {
    return deliveries.stream()
        .max(Comparator.comparingInt(Delivery::depth))
        .orElseThrow(() -> new IllegalArgumentException("nothing to deliver"));
  }
}
