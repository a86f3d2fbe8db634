package dev.tracker.spring.bean;

import dev.tracker.spring.trackers.ApplicationTrackers;
import dev.tracker.spring.transaction.Placing;
import java.util.List;
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
    if (TRANSACTIONS) {
      adviseAround(proxy, methods);
    } else {
      methods.forEach(
          each ->
              proxy.addAdvisor(
                  0, new CallAdvisor(each.methods(), new TrackedCall(each, trackers))));
    }
  }

  private void adviseAround(Advised proxy, List<TrackedMethodOfBean> methods) {
    int transaction = TransactionAdvice.indexIn(proxy);
    for (TrackedMethodOfBean each : methods) {
      Placing placing = new Placing(each.calls(), each.number(), each.effect(), trackers);
      if (transaction < 0) {
        proxy.addAdvisor(0, new CallAdvisor(each.methods(), placing.withoutInterceptor()));
      } else {
        // From the inside out, so that the index of the transaction is still right.
        proxy.addAdvisor(transaction + 1, new CallAdvisor(each.methods(), placing.inside()));
        proxy.addAdvisor(0, new CallAdvisor(each.methods(), placing.outside()));
        transaction++;
      }
    }
  }
}
