package dev.tracker.processor.model;

import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.place.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What success reports: once, or for each element of a batch.
 *
 * @param batch what there is a change of for each, or {@code null} where there is just one
 * @param id the path to the id, or {@code null} where none was given or found
 * @param withoutEntity whether the user says that there is no entity, so no id either
 * @param data the entries of the data; none for {@code null}
 * @param dataIsMap whether the data is a map of the entries, or else the value of the only one
 * @param condition the path to what decides, or {@code null} where every success counts
 * @param given whether the user asked for any of it
 * @param location where a finding about the change as a whole is shown
 */
public record Change(
    @Nullable Batch batch,
    @Nullable Entry id,
    boolean withoutEntity,
    List<Entry> data,
    boolean dataIsMap,
    @Nullable Entry condition,
    boolean given,
    Location location) {

  public Change {
    data = List.copyOf(data);
  }

  /** The same, whatever its condition says. */
  public Change unconditional() {
    return new Change(batch, id, withoutEntity, data, dataIsMap, null, given, location);
  }
}
