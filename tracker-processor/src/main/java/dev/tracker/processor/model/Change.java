package dev.tracker.processor.model;

import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.place.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What success reports.
 *
 * @param id the path to the id, or {@code null} where none was given or found
 * @param data the entries of the data; none for {@code null}
 * @param dataIsMap whether the data is a map of the entries, or else the value of the only one
 * @param condition the path to the boolean that decides, or {@code null} where every success counts
 * @param given whether the user asked for any of it
 * @param location where a finding about the change as a whole is shown
 */
public record Change(
    @Nullable Entry id,
    List<Entry> data,
    boolean dataIsMap,
    @Nullable Entry condition,
    boolean given,
    Location location) {

  public Change {
    data = List.copyOf(data);
  }
}
