package dev.tracker.testing;

import org.jspecify.annotations.Nullable;

/**
 * One change that an activity reported.
 *
 * @param id the id; {@code null} if none was reported
 * @param data the data, the same instance; {@code null} if none was reported
 * @since 0.1.0
 */
public record RecordedChange(@Nullable String id, @Nullable Object data) {

  /**
   * The change as readable text.
   *
   * @return {@code id "4711", data null}
   */
  @Override
  public String toString() {
    return "id " + History.value(id) + ", data " + History.value(data);
  }
}
