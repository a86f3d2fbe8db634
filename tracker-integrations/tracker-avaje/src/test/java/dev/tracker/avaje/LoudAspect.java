package dev.tracker.avaje;

import io.avaje.inject.aop.AspectProvider;
import io.avaje.inject.aop.MethodInterceptor;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Notes what it is around. */
@Singleton
final class LoudAspect implements AspectProvider<Loud> {
  final List<String> calls = new ArrayList<>();

  @Override
  public MethodInterceptor interceptor(Method method, Loud annotation) {
    return invocation -> {
      calls.add(method.getName());
      invocation.invoke();
    };
  }
}
