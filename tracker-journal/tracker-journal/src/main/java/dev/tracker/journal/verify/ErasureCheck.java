package dev.tracker.journal.verify;

import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.Erased;
import dev.tracker.journal.entry.ErasedEvents;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whether each entry that is erased has an erasure, and the other way round. For one thread. */
final class ErasureCheck {
  private final Connection connection;
  private final Findings findings;
  private final Set<UUID> explained;
  private final Map<UUID, Long> unexplained = new LinkedHashMap<>();
  private long erased;

  /** Of what is erased by what heads say, be they exported or not, and by what the table says. */
  ErasureCheck(Connection connection, Set<UUID> sealed, Findings findings) throws SQLException {
    this.connection = connection;
    this.findings = findings;
    this.explained = erasures(connection);
    this.explained.addAll(sealed);
  }

  /** How many entries are erased. */
  long erased() {
    return erased;
  }

  /** An entry that its leaf binds is erased, or it is not. */
  void sound(Entry entry, long position) {
    if (entry.personal() instanceof Erased) {
      erased(entry.eventId(), position);
    } else {
      present(entry.eventId(), position);
    }
  }

  private void erased(UUID event, long position) {
    erased++;
    if (!explained.contains(event)) {
      unexplained.put(event, position);
    }
  }

  private void present(UUID event, long position) {
    if (explained.contains(event)) {
      findings.add(
          FindingKind.ERASURE_UNDONE,
          position,
          "Entry " + event + " was erased, and has its personal fields again: erase it again.");
    }
  }

  /** Erasures that came since are read first. */
  void finish() throws SQLException {
    if (unexplained.isEmpty()) {
      return;
    }
    Set<UUID> now = erasures(connection);
    unexplained.forEach(
        (event, position) -> {
          if (!now.contains(event)) {
            findings.add(
                FindingKind.UNEXPLAINED_ERASURE,
                position,
                "Entry " + event + " has no personal fields, and no erasure names it.");
          }
        });
  }

  private static Set<UUID> erasures(Connection connection) throws SQLException {
    Set<UUID> events = new HashSet<>();
    String query =
        "SELECT erased_events FROM tracker_entry WHERE operation = ? AND kind = 'erasure'";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, ErasedEvents.OPERATION);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          events.addAll(parse(rows.getString(1)));
        }
      }
    }
    return events;
  }

  private static Set<UUID> parse(String json) {
    try {
      return new HashSet<>(ErasedEvents.parse(json));
    } catch (IllegalArgumentException damaged) {
      // Its entry is found to be changed.
      return Set.of();
    }
  }
}
