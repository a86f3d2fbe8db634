package dev.tracker.containers.catalogue;

import dev.tracker.spi.InterceptedMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which methods of which beans are tracked. Thread-safe.
 *
 * @since 0.1.0
 */
public final class TrackedBeans {
  private final Map<Method, TreeSet<String>> beans = new LinkedHashMap<>();

  /** None yet. */
  public TrackedBeans() {}

  /**
   * Says that a method of a bean is tracked.
   *
   * @param type the interface
   * @param method the method
   * @param bean the bean's name
   */
  public synchronized void add(Class<?> type, InterceptedMethod method, String bean) {
    beans.computeIfAbsent(new Method(type.getName(), method), unused -> new TreeSet<>()).add(bean);
  }

  /**
   * The methods that are tracked.
   *
   * @return all of them at present, each with its beans
   */
  public synchronized List<OfBeans> methods() {
    List<OfBeans> methods = new ArrayList<>();
    beans.forEach((method, names) -> methods.add(new OfBeans(method, List.copyOf(names))));
    return methods;
  }

  /**
   * A method of an interface.
   *
   * @param type the interface's binary name
   * @param method the method
   */
  public record Method(String type, InterceptedMethod method) {}

  /**
   * A method, and the beans that have it.
   *
   * @param method the method
   * @param beans their names, in order
   */
  public record OfBeans(Method method, List<String> beans) {}
}
