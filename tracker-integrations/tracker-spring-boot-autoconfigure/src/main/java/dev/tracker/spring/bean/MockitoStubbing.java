package dev.tracker.spring.bean;

import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.mockito.internal.util.MockUtil;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.target.SingletonTargetSource;

/**
 * Knows mocks and spies of Mockito, and when one of them is told how to behave: {@code
 * doReturn(x).when(spy).call()} calls it without doing anything. A class of its own, as Mockito is
 * there in tests alone.
 */
final class MockitoStubbing {
  private MockitoStubbing() {}

  static boolean isMock(Advised proxy) {
    return proxy.getTargetSource() instanceof SingletonTargetSource source
        && isMock(ultimate(source.getTarget()));
  }

  private static boolean isMock(@Nullable Object target) {
    return target != null && Mockito.mockingDetails(target).isMock();
  }

  private static @Nullable Object ultimate(@Nullable Object target) {
    Object found = target;
    while (found instanceof Advised) {
      found = AopProxyUtils.getSingletonTarget(found);
    }
    return found;
  }

  /** What Mockito itself asks there is to know it, too; nothing that it publishes tells. */
  static boolean isUnderWay(@Nullable Object target) {
    Object mock = ultimate(target);
    try {
      return isMock(mock) && MockUtil.getInvocationContainer(mock).hasAnswersForStubbing();
    } catch (LinkageError otherVersion) {
      return false;
    }
  }
}
