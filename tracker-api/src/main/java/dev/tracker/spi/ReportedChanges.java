package dev.tracker.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the changes of one activity, for a tracker that writes them at the end. For one change
 * it keeps the id and the data, for several the number and the ids. Values become text when they
 * are reported, because they may change until the end.
 *
 * <p>Not thread-safe. This is not necessary, since two threads never call an activity at the same
 * time.
 *
 * @since 0.1.0
 */
public final class ReportedChanges {
  private final ValueFormat values;
  private int count;
  private @Nullable String data;

  /** As many as are written, and one more, which shows that there were more. */
  private final List<@Nullable String> ids = new ArrayList<>(1);

  /**
   * Creates an empty collection.
   *
   * @param values how ids and data are written
   */
  public ReportedChanges(ValueFormat values) {
    this.values = Objects.requireNonNull(values, "values");
  }

  /**
   * Adds a change.
   *
   * @param id its id, or {@code null}
   * @param changed its data, or {@code null}
   */
  public void add(@Nullable String id, @Nullable Object changed) {
    count++;
    if (count == 1 && changed != null) {
      data = values.format(changed);
    }
    if (ids.size() <= values.maxEntries()) {
      ids.add(id);
    }
  }

  /**
   * The number of changes.
   *
   * @return the number, 0 at first
   */
  public int count() {
    return count;
  }

  /**
   * The id of the first change.
   *
   * @return its text, or {@code null} if it has none
   */
  public @Nullable String id() {
    String id = count == 0 ? null : ids.get(0);
    return id == null ? null : values.format(id);
  }

  /**
   * The data of the first change.
   *
   * @return its text, or {@code null} if there is none
   */
  public @Nullable String data() {
    return data;
  }

  /**
   * The ids of all changes.
   *
   * @return the text of their list, in order, {@code [1, null, 3]}; cut if it is too long
   */
  public String ids() {
    return values.format(ids);
  }
}
