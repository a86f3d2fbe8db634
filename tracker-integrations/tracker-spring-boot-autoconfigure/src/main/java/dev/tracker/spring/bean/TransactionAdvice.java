package dev.tracker.spring.bean;

import org.springframework.aop.Advisor;
import org.springframework.aop.framework.Advised;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Finds the transaction interceptor; a class of its own, as Spring's may not be there. */
final class TransactionAdvice {
  private TransactionAdvice() {}

  /** Where it stands among the advisors of a proxy; -1 if there is none. */
  static int indexIn(Advised proxy) {
    Advisor[] advisors = proxy.getAdvisors();
    for (int i = 0; i < advisors.length; i++) {
      if (advisors[i].getAdvice() instanceof TransactionInterceptor) {
        return i;
      }
    }
    return -1;
  }
}
