package dev.tracker.journal.schema;

import java.util.List;

/**
 * How a program uses a journal's tables.
 *
 * @since 0.1.0
 */
public enum Access {
  /** Read entries. */
  READ(List.of("SELECT COUNT(*) FROM tracker_entry WHERE 1 = 0")),

  /** Write entries. */
  WRITE(
      List.of(
          "SELECT COUNT(*) FROM tracker_entry WHERE 1 = 0",
          "INSERT INTO tracker_entry SELECT * FROM tracker_entry WHERE 1 = 0")),

  /** Give positions, seal, erase and archive. */
  KEEP(
      List.of(
          "SELECT COUNT(*) FROM tracker_entry WHERE 1 = 0",
          "INSERT INTO tracker_entry SELECT * FROM tracker_entry WHERE 1 = 0",
          "UPDATE tracker_entry SET position = position WHERE 1 = 0",
          "UPDATE tracker_lease SET fence = fence WHERE 1 = 0",
          "DELETE FROM tracker_tile WHERE 1 = 0",
          "UPDATE tracker_head SET exported = exported WHERE 1 = 0",
          "INSERT INTO tracker_head SELECT * FROM tracker_head WHERE 1 = 0"));

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes unmodifiable ones
  private final List<String> probes;

  Access(List<String> probes) {
    this.probes = probes;
  }

  /** Statements that do nothing, but that need the rights. */
  List<String> probes() {
    return probes;
  }
}
