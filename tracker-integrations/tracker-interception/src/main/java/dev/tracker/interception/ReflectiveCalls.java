package dev.tracker.interception;

import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.spi.InterceptedCalls;
import dev.tracker.spi.InterceptedMethod;
import dev.tracker.spi.Proceeding;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls a decorator that was compiled without an entry for interceptors. It takes a proxy and two
 * reflective calls each time.
 */
final class ReflectiveCalls implements InterceptedCalls {
  private final Class<?> type;
  private final Constructor<?> decorator;
  private final List<InterceptedMethod> methods;
  private final List<Method> declarations;

  /**
   * What the decorator does not track, it forwards; so each method goes by it. Nobody says which of
   * them are changes, so any may be.
   */
  ReflectiveCalls(Class<?> type, Class<?> decoratorType) {
    this.type = type;
    this.decorator = constructor(decoratorType);
    MemberTypes members = new MemberTypes(type);
    Map<InterceptedMethod, Method> found = new LinkedHashMap<>();
    for (Method method : type.getMethods()) {
      if (!Modifier.isStatic(method.getModifiers()) && !isOfObject(method)) {
        List<Class<?>> parameters = members.parametersOf(method);
        found.putIfAbsent(
            new InterceptedMethod(
                method.getName(), method.getName(), "", Effect.CHANGE, parameters),
            method);
      }
    }
    this.methods = List.copyOf(found.keySet());
    this.declarations = new ArrayList<>(found.values());
  }

  Class<?> decoratorType() {
    return decorator.getDeclaringClass();
  }

  private static Constructor<?> constructor(Class<?> decoratorType) {
    for (Constructor<?> constructor : decoratorType.getDeclaredConstructors()) {
      Class<?>[] parameters = constructor.getParameterTypes();
      if (parameters.length == 2 && parameters[1] == ActivityTracker.class) {
        constructor.setAccessible(true);
        return constructor;
      }
    }
    throw new IllegalArgumentException(decoratorType.getName() + " is no generated decorator");
  }

  private static boolean isOfObject(Method method) {
    try {
      Object.class.getMethod(method.getName(), method.getParameterTypes());
      return true;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  @Override
  public List<InterceptedMethod> methods() {
    return methods;
  }

  @Override
  public <C> @Nullable Object call(
      int method,
      @Nullable Object[] arguments,
      C call,
      Proceeding<C> proceeding,
      ActivityTracker tracker)
      throws Throwable {
    Object decorated = decorator.newInstance(delegate(call, proceeding), tracker);
    try {
      return declarations.get(method).invoke(decorated, arguments);
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      throw thrown instanceof UndeclaredThrowableException wrapper
              && wrapper.getUndeclaredThrowable() != null
          ? wrapper.getUndeclaredThrowable()
          : thrown;
    }
  }

  private <C> Object delegate(C call, Proceeding<C> proceeding) {
    InvocationHandler handler =
        (proxy, method, arguments) ->
            method.getDeclaringClass() == Object.class
                ? method.invoke(proceeding, arguments)
                : proceeding.proceed(call);
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }
}
