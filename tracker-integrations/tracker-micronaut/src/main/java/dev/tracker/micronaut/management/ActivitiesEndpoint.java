package dev.tracker.micronaut.management;

import dev.tracker.containers.catalogue.ActivityCatalogue;
import dev.tracker.containers.catalogue.LiveCounts;
import dev.tracker.containers.catalogue.OperationSwitch;
import dev.tracker.containers.catalogue.TrackedBeans;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.management.endpoint.annotation.Endpoint;
import io.micronaut.management.endpoint.annotation.Read;
import io.micronaut.management.endpoint.annotation.Selector;
import io.micronaut.management.endpoint.annotation.Write;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is tracked, and what became of it: {@code /activities}. Operations can be switched where
 * {@code endpoints.activities.writable} is {@code true}.
 */
@Endpoint(id = "activities")
class ActivitiesEndpoint {
  private final TrackedBeans beans;
  private final LiveCounts counts;
  private final OperationSwitch operations;
  private final boolean isWritable;

  ActivitiesEndpoint(
      TrackedBeans beans,
      LiveCounts counts,
      OperationSwitch operations,
      @Property(name = "endpoints.activities.writable", defaultValue = "false")
          boolean isWritable) {
    this.beans = beans;
    this.counts = counts;
    this.operations = operations;
    this.isWritable = isWritable;
  }

  /** The catalogue, as what any writer of JSON writes without knowing our types. */
  @Read
  Map<String, Object> activities() {
    return Map.of(
        "activities", catalogue().activities().stream().map(ActivitiesEndpoint::row).toList());
  }

  /** Switches an operation. */
  @Write
  void turn(@Selector String operation, boolean enabled) {
    if (!isWritable) {
      throw new HttpStatusException(
          HttpStatus.FORBIDDEN,
          "Operations can be switched where endpoints.activities.writable is true");
    }
    if (!catalogue().has(operation)) {
      throw new HttpStatusException(HttpStatus.BAD_REQUEST, "No such operation is tracked");
    }
    operations.turn(operation, enabled);
  }

  private ActivityCatalogue catalogue() {
    return ActivityCatalogue.of(beans, counts, operations);
  }

  private static Map<String, Object> row(ActivityCatalogue.Row of) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("interfaceName", of.interfaceName());
    row.put("method", of.method());
    row.put("operation", of.operation());
    row.put("subject", of.subject());
    row.put("effect", of.effect());
    row.put("beans", List.copyOf(of.beans()));
    row.put("enabled", of.enabled());
    row.put("seen", seen(of.seen()));
    return row;
  }

  private static Map<String, Object> seen(LiveCounts.Seen of) {
    Map<String, Object> seen = new LinkedHashMap<>();
    seen.put("calls", of.calls());
    seen.put("active", of.active());
    seen.put("failures", of.failures());
    seen.put("changes", of.changes());
    seen.put("rolledBack", of.rolledBack());
    LiveCounts.@Nullable Failure last = of.lastFailure();
    if (last != null) {
      seen.put("lastFailure", Map.of("type", last.type(), "time", last.time().toString()));
    }
    return seen;
  }
}
