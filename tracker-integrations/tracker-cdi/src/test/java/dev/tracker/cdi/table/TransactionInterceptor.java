package dev.tracker.cdi.table;

import dev.tracker.testing.RecordingTracker;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/**
 * Stands where a container's interceptor of transactions does, and says what is tracked by then.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class TransactionInterceptor {
  @Inject RecordingTracker tracker;
  @Inject Events events;

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    events.add(tracker.activities().isEmpty() ? "begin, before tracking" : "begin, tracked");
    Object result = call.proceed();
    boolean isEnded = tracker.activities().stream().allMatch(each -> each.isEnded());
    events.add(isEnded ? "commit, after tracking" : "commit, tracked");
    return result;
  }
}
