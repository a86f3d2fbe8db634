package dev.tracker.journal.read;

import dev.tracker.journal.entry.StoredEntry;
import java.util.List;

/**
 * A state of an entity.
 *
 * @param stored the change that led to it
 * @param differences what differs from the state before
 * @since 0.1.0
 */
public record State(StoredEntry stored, List<Difference> differences) {

  /**
   * Copies the list.
   *
   * @param stored the change that led to it
   * @param differences what differs from the state before
   */
  public State {
    differences = List.copyOf(differences);
  }
}
