package dev.tracker.spring.bean;

import dev.tracker.spring.transaction.Placing;
import java.lang.reflect.Method;
import java.util.Map;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/** Tracks the calls of a mock or spy, but not those that only say how it is to behave. */
final class MockAdvisor extends CallAdvisor {

  MockAdvisor(Advising owner, Place place, Map<Method, Placing> methods) {
    super(owner, place, methods);
  }

  @Override
  public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
    return MockitoStubbing.isUnderWay(invocation.getThis())
        ? invocation.proceed()
        : super.invoke(invocation);
  }
}
