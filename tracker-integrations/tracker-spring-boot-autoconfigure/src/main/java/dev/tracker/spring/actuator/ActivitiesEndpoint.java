package dev.tracker.spring.actuator;

import dev.tracker.containers.catalogue.ActivityCatalogue;
import dev.tracker.containers.catalogue.LiveCounts;
import dev.tracker.containers.catalogue.OperationSwitch;
import dev.tracker.containers.catalogue.TrackedBeans;
import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * What is tracked, and what became of it: {@code /actuator/activities}. Operations can be switched
 * where {@code management.endpoint.activities.access} is {@code unrestricted}.
 *
 * @since 0.1.0
 */
@Endpoint(id = "activities", defaultAccess = Access.READ_ONLY)
public class ActivitiesEndpoint {
  private final TrackedBeans beans;
  private final LiveCounts counts;
  private final OperationSwitch operations;

  /**
   * An endpoint.
   *
   * @param beans what is tracked
   * @param counts what became of it
   * @param operations what is switched on
   */
  public ActivitiesEndpoint(TrackedBeans beans, LiveCounts counts, OperationSwitch operations) {
    this.beans = beans;
    this.counts = counts;
    this.operations = operations;
  }

  /**
   * The catalogue. Over the web, a page of it takes its place, if that is asked for: both have to
   * name the same formats.
   *
   * @return each tracked method, by interface and name
   */
  @ReadOperation(producesFrom = CatalogueFormat.class)
  public ActivityCatalogue activities() {
    return ActivityCatalogue.of(beans, counts, operations);
  }

  /**
   * Switches an operation.
   *
   * @param operation the verb
   * @param enabled whether its calls are told to the trackers
   */
  @WriteOperation
  public void turn(@Selector String operation, boolean enabled) {
    if (!activities().has(operation)) {
      throw new InvalidEndpointRequestException(
          "No operation '" + operation + "' is tracked", "No such operation is tracked");
    }
    operations.turn(operation, enabled);
  }
}
