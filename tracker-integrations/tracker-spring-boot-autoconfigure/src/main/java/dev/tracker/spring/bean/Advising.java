package dev.tracker.spring.bean;

import dev.tracker.spring.trackers.ApplicationTrackers;
import dev.tracker.spring.transaction.Placing;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.Advised;
import org.springframework.util.ClassUtils;

/** Adds what tracks a bean's methods to its proxy, each where it belongs. */
final class Advising {
  private static final boolean TRANSACTIONS =
      ClassUtils.isPresent(
          "org.springframework.transaction.interceptor.TransactionInterceptor",
          Advising.class.getClassLoader());

  private final ApplicationTrackers trackers;

  Advising(ApplicationTrackers trackers) {
    this.trackers = trackers;
  }

  static boolean isAdvised(Advised proxy) {
    for (Advisor advisor : proxy.getAdvisors()) {
      if (advisor instanceof CallAdvisor) {
        return true;
      }
    }
    return false;
  }

  void advise(Advised proxy, List<TrackedMethodOfBean> methods) {
    Map<Method, Placing> placings = new HashMap<>();
    for (TrackedMethodOfBean each : methods) {
      Placing placing = new Placing(each.calls(), each.number(), each.effect(), trackers);
      each.methods().forEach(method -> placings.put(method, placing));
    }
    int transaction = TRANSACTIONS ? TransactionAdvice.indexIn(proxy) : -1;
    if (transaction >= 0) {
      proxy.addAdvisor(transaction + 1, new CallAdvisor(Place.INSIDE, placings));
    }
    Place first = transaction >= 0 ? Place.OUTSIDE : TRANSACTIONS ? Place.AROUND : Place.PLAIN;
    proxy.addAdvisor(0, new CallAdvisor(first, placings));
  }
}
