package dev.tracker.processor.universe;

import dev.tracker.ActivityTracker;
import dev.tracker.testing.RecordingTracker;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes one decorator around a scripted delegate, and has every method of it called. */
public final class DecoratorDrill {
  private final Class<?> tracked;
  private final Class<?> decoratorType;
  private final SampleValues values;
  private final List<String> faults = new ArrayList<>();
  private int methods;

  private DecoratorDrill(Class<?> tracked, Class<?> decoratorType) {
    this.tracked = tracked;
    this.decoratorType = decoratorType;
    this.values = new SampleValues(decoratorType.getClassLoader());
  }

  /**
   * Calls every method.
   *
   * @param trackedName the qualified name of the interface
   * @param decoratorName the qualified name of its decorator
   * @param loader loads both
   */
  public static DecoratorDrill of(String trackedName, String decoratorName, ClassLoader loader) {
    try {
      return of(
          Class.forName(trackedName, true, loader), Class.forName(decoratorName, true, loader));
    } catch (ClassNotFoundException e) {
      throw new LinkageError(trackedName + " was not compiled", e);
    }
  }

  /** Calls every method of a decorator of an interface. */
  public static DecoratorDrill of(Class<?> tracked, Class<?> decoratorType) {
    DecoratorDrill drill = new DecoratorDrill(tracked, decoratorType);
    try {
      drill.callAll();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(decoratorType + " cannot be made", e);
    }
    return drill;
  }

  /** How many methods were called. */
  public int methods() {
    return methods;
  }

  /** What went wrong, one line each. */
  public List<String> faults() {
    return faults;
  }

  private void callAll() throws ReflectiveOperationException {
    ScriptedDelegate script = new ScriptedDelegate();
    RecordingTracker tracker = new RecordingTracker();
    Constructor<?> constructor = decoratorType.getDeclaredConstructors()[0];
    Object delegate =
        Proxies.of(constructor.getParameterTypes()[0], decoratorType.getClassLoader(), script);
    constructor.setAccessible(true);
    Object decorator = constructor.newInstance(delegate, (ActivityTracker) tracker);
    for (Method method : tracked.getMethods()) {
      if (!Modifier.isStatic(method.getModifiers())) {
        methods++;
        drill(method, new MethodDrill(decorator, script, tracker, values));
      }
    }
  }

  private void drill(Method method, MethodDrill drill) {
    Optional<Method> declared = declared(method);
    if (declared.isEmpty()) {
      // What a compiler made up no Java source can see, nor override.
      if (!method.isSynthetic()) {
        faults.add(method + " is left to itself");
      }
      return;
    }
    drill.call(declared.get(), implementations(declared.get()));
    drill.faults().forEach(fault -> faults.add(method + " " + fault));
  }

  /** The decorator's method that a call of an interface's method ends up in. */
  private Optional<Method> declared(Method method) {
    return Stream.of(decoratorType.getDeclaredMethods())
        .filter(own -> own.getName().equals(method.getName()))
        .filter(own -> own.getReturnType() == method.getReturnType())
        .filter(own -> List.of(own.getParameterTypes()).equals(List.of(method.getParameterTypes())))
        .findFirst();
  }

  /** The method itself, or those of which one is what it is the bridge to. */
  private List<Method> implementations(Method declared) {
    if (!declared.isBridge()) {
      return List.of(declared);
    }
    return Stream.of(decoratorType.getDeclaredMethods())
        .filter(own -> !own.isBridge() && own.getName().equals(declared.getName()))
        .filter(own -> isNarrower(own.getParameterTypes(), declared.getParameterTypes()))
        .filter(own -> declared.getReturnType().isAssignableFrom(own.getReturnType()))
        .toList();
  }

  static boolean isNarrower(Class<?>[] some, Class<?>[] others) {
    if (some.length != others.length) {
      return false;
    }
    for (int i = 0; i < some.length; i++) {
      if (!others[i].isAssignableFrom(some[i])) {
        return false;
      }
    }
    return true;
  }
}
