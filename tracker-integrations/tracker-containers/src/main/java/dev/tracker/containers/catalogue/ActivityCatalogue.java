package dev.tracker.containers.catalogue;

import dev.tracker.spi.InterceptedMethod;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is tracked in an application, and what became of it.
 *
 * @param activities each tracked method, by interface and name
 * @since 0.1.0
 */
public record ActivityCatalogue(List<Row> activities) {

  /**
   * The catalogue.
   *
   * @param activities each tracked method
   */
  public ActivityCatalogue {
    activities = List.copyOf(activities);
  }

  /**
   * The catalogue as it is now.
   *
   * @param beans what is tracked
   * @param counts what became of it
   * @param operations what is switched on
   * @return each tracked method, by interface and name
   */
  public static ActivityCatalogue of(
      TrackedBeans beans, LiveCounts counts, OperationSwitch operations) {
    TreeMap<Key, TreeSet<String>> byMethod = new TreeMap<>(Key.ORDER);
    for (TrackedBeans.OfBeans each : beans.methods()) {
      Key key = Key.of(each.method());
      byMethod.computeIfAbsent(key, unused -> new TreeSet<>()).addAll(each.beans());
    }
    return new ActivityCatalogue(
        byMethod.entrySet().stream()
            .map(each -> each.getKey().row(List.copyOf(each.getValue()), counts, operations))
            .toList());
  }

  /**
   * Whether an operation is tracked.
   *
   * @param operation the verb
   * @return whether any method has it
   */
  public boolean has(String operation) {
    return activities.stream().anyMatch(row -> row.operation().equals(operation));
  }

  /** What has a row of its own: overloads that are told alike have one together. */
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

    private Row row(List<String> itsBeans, LiveCounts counts, OperationSwitch operations) {
      return new Row(
          type,
          method,
          operation,
          subject,
          effect,
          itsBeans,
          operations.isOn(operation),
          counts.seen(type, method, operation));
    }
  }

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
