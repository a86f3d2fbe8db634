package dev.tracker.interception;

import dev.tracker.containers.AnnotatedInterfaces;
import dev.tracker.spi.InterceptedCalls;
import dev.tracker.spi.InterceptedMethod;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An interface whose calls can be tracked, and the generated code that tracks them. Immutable and
 * thread-safe. Creating one uses reflection. Its calls do not.
 *
 * @since 0.1.0
 */
public final class TrackedInterface {
  private final Class<?> type;
  private final InterceptedCalls calls;
  private final List<List<Method>> declarations = new ArrayList<>();

  TrackedInterface(Class<?> type, InterceptedCalls calls) {
    this.type = type;
    this.calls = calls;
    Map<Member, List<Method>> byMember = new HashMap<>();
    MemberTypes members = new MemberTypes(type);
    for (Class<?> each : AnnotatedInterfaces.all(type)) {
      for (Method method : each.getDeclaredMethods()) {
        Member member = new Member(method.getName(), members.parametersOf(method));
        byMember.computeIfAbsent(member, unused -> new ArrayList<>()).add(method);
      }
    }
    for (InterceptedMethod method : calls.methods()) {
      declarations.add(
          byMember.getOrDefault(new Member(method.name(), method.parameterTypes()), List.of()));
    }
  }

  /**
   * The interface.
   *
   * @return the interface that is annotated
   */
  public Class<?> type() {
    return type;
  }

  /**
   * The generated code that tracks its calls.
   *
   * @return the entry generated next to the decorator, or a substitute that calls the decorator by
   *     reflection
   */
  public InterceptedCalls calls() {
    return calls;
  }

  /**
   * Whether a call costs what it can: an entry for interceptors was generated.
   *
   * @return {@code false} if the decorator is called by reflection
   */
  public boolean isGenerated() {
    return !(calls instanceof ReflectiveCalls);
  }

  /**
   * Where a tracked method is declared: what an interceptor may find as the method that is called,
   * besides its implementations.
   *
   * @param number the number of the method in {@link InterceptedCalls#methods}
   * @return its declarations in the interface and those it extends, bridges included
   */
  public List<Method> declarationsOf(int number) {
    return List.copyOf(declarations.get(number));
  }

  /**
   * What was found by its name, and made by its constructor: for containers that need it ahead of
   * time.
   *
   * @return the entry for interceptors, or else the decorator
   */
  public Class<?> lookedUp() {
    return calls instanceof ReflectiveCalls reflective
        ? reflective.decoratorType()
        : calls.getClass();
  }

  /**
   * Where tracked methods may be declared, which are asked for by reflection.
   *
   * @return the interface first, then what it extends
   */
  public Set<Class<?>> declaring() {
    return AnnotatedInterfaces.all(type);
  }

  @Override
  public String toString() {
    return "TrackedInterface[" + type.getName() + "]";
  }

  /** What tells a method of an interface from the others. */
  private record Member(String name, List<Class<?>> parameterTypes) {}
}
