package dev.tracker.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The changes of one activity, for a tracker that tells of all of them at the end: the id and the
 * data of a single one, the number and the ids of several. What they are is made text when they are
 * reported, for it may change until the end.
 *
 * <p>Not thread-safe, as an activity is called by no two threads at once.
 */
public final class ReportedChanges {
  private final ValueFormat values;
  private int count;
  private @Nullable String data;

  /** As many as are written, and one more, which shows that there were more. */
  private final List<@Nullable String> ids = new ArrayList<>(1);

  /**
   * None so far.
   *
   * @param values how ids and data are written
   */
  public ReportedChanges(ValueFormat values) {
    this.values = Objects.requireNonNull(values, "values");
  }

  /**
   * Adds one.
   *
   * @param id of what was changed, or {@code null}
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
   * How many there are.
   *
   * @return the number, 0 at first
   */
  public int count() {
    return count;
  }

  /**
   * The id of the first.
   *
   * @return its text, or {@code null} if it has none
   */
  public @Nullable String id() {
    String id = count == 0 ? null : ids.get(0);
    return id == null ? null : values.format(id);
  }

  /**
   * The data of the first.
   *
   * @return their text, or {@code null} if it has none
   */
  public @Nullable String data() {
    return data;
  }

  /**
   * The ids of all.
   *
   * @return the text of their list, in order, {@code [1, null, 3]}, as far as it is written
   */
  public String ids() {
    return values.format(ids);
  }
}
