package dev.tracker.processor.universe;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** Calls one method of a decorator in every way it can end, and compares. */
final class MethodDrill {
  private final Object decorator;
  private final ScriptedDelegate delegate;
  private final RecordingTracker tracker;
  private final SampleValues values;
  private final List<String> faults = new ArrayList<>();

  MethodDrill(
      Object decorator, ScriptedDelegate delegate, RecordingTracker tracker, SampleValues values) {
    this.decorator = decorator;
    this.delegate = delegate;
    this.tracker = tracker;
    this.values = values;
  }

  List<String> faults() {
    return faults;
  }

  /**
   * Calls a method.
   *
   * @param declared the method that is called, which may be a bridge
   * @param implementations where the call may end up in the decorator
   */
  void call(Method declared, List<Method> implementations) {
    implementations.stream()
        .filter(each -> reaches(declared, each))
        .findFirst()
        .ifPresentOrElse(
            implementation -> callInEveryWay(declared, implementation),
            () -> faults.add("leads to none of " + implementations));
  }

  /** A bridge casts its arguments, and so lets pass only those that its own target takes. */
  private boolean reaches(Method declared, Method implementation) {
    delegate.willReturn(values.of(implementation.getReturnType()));
    Outcome outcome = invoke(declared, values.of(implementation.getParameterTypes()));
    // Null passes any cast, so that the call has to have arrived as well.
    return !declared.isBridge()
        || (!(outcome.error() instanceof ClassCastException)
            && delegate.calls().stream()
                .allMatch(call -> isSameMethod(call.method(), declared, implementation)));
  }

  private void callInEveryWay(Method declared, Method implementation) {
    returning(declared, implementation, values.of(implementation.getReturnType()));
    Stream.concat(
            Stream.of(implementation.getExceptionTypes())
                .flatMap(type -> SampleExceptions.of(type.asSubclass(Throwable.class)).stream()),
            Stream.of(new IllegalStateException("unchecked"), new AssertionError("an error")))
        .forEach(error -> throwing(declared, implementation, error));
  }

  private void returning(Method declared, Method implementation, Object result) {
    delegate.willReturn(result);
    Outcome outcome = invoke(declared, implementation);
    if (outcome.error() != null) {
      faults.add("threw " + outcome.error() + " instead of returning");
    } else if (implementation.getReturnType() == Flow.Publisher.class) {
      // Its activity is that of a subscription, so the caller gets another publisher.
      ((Flow.Publisher<?>) outcome.result()).subscribe(new SilentSubscriber());
    } else if (!isSame(result, outcome.result(), implementation.getReturnType())) {
      faults.add("returned " + outcome.result() + " instead of " + result);
    }
    checkActivity(implementation, null);
  }

  @SuppressWarnings("ReferenceEquality") // The very exception has to arrive.
  private void throwing(Method declared, Method implementation, Throwable error) {
    delegate.willThrow(error);
    Outcome outcome = invoke(declared, implementation);
    if (outcome.error() != error) {
      faults.add("ended in " + outcome + " instead of throwing " + error);
    }
    checkActivity(implementation, error);
  }

  private record Outcome(Object result, Throwable error) {}

  private Outcome invoke(Method declared, Method implementation) {
    tracker.clear();
    Object[] arguments = values.of(implementation.getParameterTypes());
    Outcome outcome = invoke(declared, arguments);
    checkForwarding(declared, implementation, arguments);
    return outcome;
  }

  private Outcome invoke(Method declared, Object[] arguments) {
    try {
      declared.setAccessible(true);
      return new Outcome(declared.invoke(decorator, arguments), null);
    } catch (InvocationTargetException e) {
      return new Outcome(null, e.getCause());
    } catch (IllegalAccessException e) {
      throw new LinkageError("A method that is accessible cannot be accessed", e);
    }
  }

  private void checkForwarding(Method declared, Method implementation, Object[] arguments) {
    if (delegate.calls().size() != 1) {
      faults.add("was forwarded as " + delegate.calls());
      return;
    }
    ScriptedDelegate.Call call = delegate.calls().get(0);
    if (!isSameMethod(call.method(), declared, implementation)) {
      faults.add("was forwarded to " + call.method());
    }
    Class<?>[] types = implementation.getParameterTypes();
    for (int i = 0; i < arguments.length; i++) {
      if (!isSame(arguments[i], call.arguments()[i], types[i])) {
        faults.add("was forwarded with " + Arrays.toString(call.arguments()));
      }
    }
  }

  /** A bridge may be passed by: the delegate's method takes what the bridge leads to, or less. */
  private static boolean isSameMethod(Method arrived, Method declared, Method implementation) {
    if (!arrived.getName().equals(declared.getName())) {
      return false;
    }
    return Arrays.equals(arrived.getParameterTypes(), implementation.getParameterTypes())
        || DecoratorDrill.isNarrower(
            implementation.getParameterTypes(), arrived.getParameterTypes());
  }

  @SuppressWarnings("ReferenceEquality") // The very object has to arrive.
  private static boolean isSame(Object sent, Object arrived, Class<?> type) {
    return type.isPrimitive() ? type == void.class || sent.equals(arrived) : sent == arrived;
  }

  @SuppressWarnings("ReferenceEquality") // The very exception has to be reported.
  private void checkActivity(Method method, Throwable error) {
    List<RecordedActivity> activities = tracker.activities();
    if (restatesObject(method)) {
      if (!activities.isEmpty()) {
        faults.add("was tracked");
      }
      return;
    }
    if (activities.size() != 1) {
      faults.add("was tracked as " + activities);
      return;
    }
    RecordedActivity activity = activities.get(0);
    if (activity.endCount() != 1
        || activity.error() != error
        || !(isBatch(method) || activity.isChanged() == (error == null && changes(activity)))
        || (error != null && activity.isChanged())
        || !activity.violations().isEmpty()
        || !activity.method().methodName().equals(method.getName())) {
      faults.add("was tracked as " + activity);
    }
  }

  /** Of which as much is told as there is in it, be it nothing. */
  private static boolean isBatch(Method method) {
    return Stream.of(method.getDeclaringClass().getInterfaces())
        .flatMap(type -> Stream.of(type.getMethods()))
        .filter(declared -> declared.getName().equals(method.getName()))
        .flatMap(declared -> Stream.of(declared.getAnnotationsByType(TrackActivity.class)))
        .anyMatch(annotation -> !annotation.changeEach().isEmpty());
  }

  private static boolean changes(RecordedActivity activity) {
    return activity.method().effect() == Effect.CHANGE;
  }

  private static boolean restatesObject(Method method) {
    return switch (method.getName()) {
      case "hashCode", "toString" -> method.getParameterCount() == 0;
      case "equals" -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {Object.class});
      default -> false;
    };
  }
}
