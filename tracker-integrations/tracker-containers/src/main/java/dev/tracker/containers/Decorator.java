package dev.tracker.containers;

import dev.tracker.ActivityTracker;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/**
 * Creates the generated decorator of an interface around an object. Creating one uses reflection.
 * Its calls do not. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Decorator {
  private final Class<?> type;
  private final Constructor<?> constructor;

  private Decorator(Class<?> type, Constructor<?> constructor) {
    this.type = type;
    this.constructor = constructor;
  }

  static Decorator of(Class<?> type, Class<?> generated) {
    for (Constructor<?> constructor : generated.getDeclaredConstructors()) {
      Class<?>[] parameters = constructor.getParameterTypes();
      if (parameters.length == 2
          && parameters[0].isAssignableFrom(type)
          && parameters[1] == ActivityTracker.class
          && type.isAssignableFrom(generated)) {
        constructor.setAccessible(true);
        return new Decorator(type, constructor);
      }
    }
    throw new IllegalArgumentException(generated.getName() + " is no decorator of this interface");
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
   * Puts the decorator around an object.
   *
   * @param delegate an object of the interface
   * @param tracker the tracker that receives its activities
   * @return the decorator
   */
  public Object around(Object delegate, ActivityTracker tracker) {
    try {
      return constructor.newInstance(delegate, tracker);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "Decorator[" + type.getName() + "]";
  }
}
