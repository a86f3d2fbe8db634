package dev.tracker.spring.bean;

import dev.tracker.spring.trackers.ApplicationTrackers;
import dev.tracker.spring.transaction.Placing;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.aop.framework.Advised;
import org.springframework.util.ClassUtils;

/** Adds what tracks a bean's methods to its proxy, each where it belongs. */
final class Advising {
  private static final boolean TRANSACTIONS =
      ClassUtils.isPresent(
          "org.springframework.transaction.interceptor.TransactionInterceptor",
          Advising.class.getClassLoader());

  private static final boolean MOCKITO =
      ClassUtils.isPresent("org.mockito.Mockito", Advising.class.getClassLoader());

  private final ApplicationTrackers trackers;

  Advising(ApplicationTrackers trackers) {
    this.trackers = trackers;
  }

  /** Whether anything of ours has advised it, of whatever context. */
  static boolean isAdvised(Advised proxy) {
    return Arrays.stream(proxy.getAdvisors()).anyMatch(CallAdvisor.class::isInstance);
  }

  /** Whether this has. */
  boolean hasAdvised(Advised proxy) {
    return Arrays.stream(proxy.getAdvisors())
        .anyMatch(each -> each instanceof CallAdvisor advisor && advisor.isOf(this));
  }

  void advise(Advised proxy, List<TrackedMethodOfBean> methods) {
    Map<Method, Placing> placings = new HashMap<>();
    for (TrackedMethodOfBean each : methods) {
      Placing placing =
          new Placing(each.calls(), each.number(), each.effect(), returnType(each), trackers);
      each.methods().forEach(method -> placings.put(method, placing));
    }
    boolean isMock = MOCKITO && MockitoStubbing.isMock(proxy);
    int transaction = TRANSACTIONS ? TransactionAdvice.indexIn(proxy) : -1;
    if (transaction >= 0) {
      proxy.addAdvisor(transaction + 1, advisor(Place.INSIDE, placings, isMock));
    }
    Place first = transaction >= 0 ? Place.OUTSIDE : TRANSACTIONS ? Place.AROUND : Place.PLAIN;
    proxy.addAdvisor(0, advisor(first, placings, isMock));
  }

  private static Class<?> returnType(TrackedMethodOfBean method) {
    return method.methods().iterator().next().getReturnType();
  }

  private CallAdvisor advisor(Place place, Map<Method, Placing> placings, boolean isMock) {
    return isMock ? new MockAdvisor(this, place, placings) : new CallAdvisor(this, place, placings);
  }
}
