package dev.tracker.testing;

import org.jspecify.annotations.Nullable;

/**
 * One change that an activity reported.
 *
 * @param id the id of what was changed; {@code null} where none was reported
 * @param data what describes the change, the very instance; {@code null} where there was nothing
 */
public record RecordedChange(@Nullable String id, @Nullable Object data) {

  /**
   * The change for a person to read.
   *
   * @return {@code id "4711", data null}
   */
  @Override
  public String toString() {
    return "id " + History.value(id) + ", data " + History.value(data);
  }
}
