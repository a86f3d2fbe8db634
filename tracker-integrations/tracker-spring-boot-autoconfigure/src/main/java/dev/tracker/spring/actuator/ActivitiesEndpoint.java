package dev.tracker.spring.actuator;

import dev.tracker.spi.InterceptedMethod;
import dev.tracker.spring.trackers.TrackedBeans;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * What is tracked, and what became of it: {@code /actuator/activities}. Operations can be switched
 * where {@code management.endpoint.activities.access} is {@code unrestricted}.
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
   * The catalogue.
   *
   * @return each tracked method, by interface and name
   */
  @ReadOperation
  public Catalogue activities() {
    return new Catalogue(
        beans.methods().stream()
            .map(this::row)
            .sorted(Comparator.comparing(Row::interfaceName).thenComparing(Row::method))
            .toList());
  }

  /**
   * Switches an operation.
   *
   * @param operation the verb
   * @param enabled whether its calls are told to the trackers
   */
  @WriteOperation
  public void turn(@Selector String operation, boolean enabled) {
    operations.turn(operation, enabled);
  }

  private Row row(TrackedBeans.OfBeans of) {
    InterceptedMethod method = of.method().method();
    return new Row(
        of.method().type(),
        method.name(),
        method.operation(),
        method.subject(),
        method.effect().name(),
        of.beans(),
        operations.isOn(method.operation()),
        counts.seen(of.method().type() + "." + method.name()));
  }

  /**
   * What is tracked.
   *
   * @param activities each method
   */
  public record Catalogue(List<Row> activities) {}

  /**
   * A method.
   *
   * @param interfaceName the interface's binary name
   * @param method the method's name
   * @param operation the verb
   * @param subject the noun, empty where there is none
   * @param effect {@code READ} or {@code CHANGE}
   * @param beans the names of the beans that have it
   * @param enabled whether the operation is switched on
   * @param seen what became of its calls
   */
  public record Row(
      String interfaceName,
      String method,
      String operation,
      String subject,
      String effect,
      List<String> beans,
      boolean enabled,
      LiveCounts.Seen seen) {}
}
