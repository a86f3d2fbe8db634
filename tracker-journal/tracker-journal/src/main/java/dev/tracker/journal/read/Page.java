package dev.tracker.journal.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of what was asked for.
 *
 * @param items the part
 * @param next where the next part begins, or {@code null} where there is none
 * @param <T> what was asked for
 * @param <K> how places are told
 * @since 0.1.0
 */
public record Page<T, K>(List<T> items, @Nullable K next) {

  /**
   * Copies the list.
   *
   * @param items the part
   * @param next where the next part begins, or {@code null} where there is none
   */
  public Page {
    items = List.copyOf(items);
  }
}
