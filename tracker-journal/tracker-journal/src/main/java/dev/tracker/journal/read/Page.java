package dev.tracker.journal.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a result.
 *
 * @param items the items
 * @param next where the next page begins, or {@code null} if there is none
 * @param <T> the items
 * @param <K> the key of a page
 * @since 0.1.0
 */
public record Page<T, K>(List<T> items, @Nullable K next) {

  /**
   * Copies the list.
   *
   * @param items the items
   * @param next where the next page begins, or {@code null} if there is none
   */
  public Page {
    items = List.copyOf(items);
  }
}
