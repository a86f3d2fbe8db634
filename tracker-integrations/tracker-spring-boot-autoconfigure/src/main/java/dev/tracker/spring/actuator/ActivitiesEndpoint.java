package dev.tracker.spring.actuator;

import dev.tracker.spi.InterceptedMethod;
import dev.tracker.spring.trackers.TrackedBeans;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * The endpoint {@code /actuator/activities}: the tracked methods, and counts of their calls.
 * Operations can be switched on and off if {@code management.endpoint.activities.access} is {@code
 * unrestricted}.
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
  public Catalogue activities() {
    TreeMap<Key, TreeSet<String>> byMethod = new TreeMap<>(Key.ORDER);
    for (TrackedBeans.OfBeans each : beans.methods()) {
      Key key = Key.of(each.method());
      byMethod.computeIfAbsent(key, unused -> new TreeSet<>()).addAll(each.beans());
    }
    return new Catalogue(
        byMethod.entrySet().stream()
            .map(each -> row(each.getKey(), List.copyOf(each.getValue())))
            .toList());
  }

  /**
   * Switches an operation.
   *
   * @param operation the verb
   * @param enabled whether the trackers receive its calls
   */
  @WriteOperation
  public void turn(@Selector String operation, boolean enabled) {
    if (activities().activities().stream().noneMatch(row -> row.operation().equals(operation))) {
      throw new InvalidEndpointRequestException(
          "No operation '" + operation + "' is tracked", "No such operation is tracked");
    }
    operations.turn(operation, enabled);
  }

  private Row row(Key key, List<String> itsBeans) {
    return new Row(
        key.type,
        key.method,
        key.operation,
        key.subject,
        key.effect,
        itsBeans,
        operations.isOn(key.operation),
        counts.seen(key.type, key.method, key.operation));
  }

  /** What has a row of its own: overloads with the same names share one. */
  private record Key(String type, String method, String operation, String subject, String effect) {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::type)
            .thenComparing(Key::method)
            .thenComparing(Key::operation)
            .thenComparing(Key::subject)
            .thenComparing(Key::effect);

    private static Key of(TrackedBeans.Method of) {
      InterceptedMethod method = of.method();
      return new Key(
          of.type(), method.name(), method.operation(), method.subject(), method.effect().name());
    }
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
   * @param seen the counts of its calls
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
