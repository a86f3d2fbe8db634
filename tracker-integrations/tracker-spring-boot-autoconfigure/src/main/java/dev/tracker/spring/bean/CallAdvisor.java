package dev.tracker.spring.bean;

import dev.tracker.spring.transaction.Placing;
import java.lang.reflect.Method;
import java.util.IdentityHashMap;
import java.util.Map;
import org.aopalliance.aop.Advice;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;

/**
 * Tracks the calls of one bean, at one place. It has no pointcut, since for one Spring looks each
 * call up by a key that it allocates; a proxy has its methods in constants, so that they are found
 * here by their identity.
 */
class CallAdvisor implements Advisor, MethodInterceptor {
  /** More instances of methods than any proxy has. */
  private static final int MOST_SEEN = 2_000;

  private final Advising owner;
  private final Place place;
  private final Map<Method, Placing> methods;

  /** By identity, {@code null} for a method that is not tracked; replaced as a whole. */
  private volatile IdentityHashMap<Method, @Nullable Placing> seen = new IdentityHashMap<>();

  CallAdvisor(Advising owner, Place place, Map<Method, Placing> methods) {
    this.owner = owner;
    this.place = place;
    this.methods = Map.copyOf(methods);
  }

  /** Whether it is one of those that another has made. */
  final boolean isOf(Advising other) {
    return owner.equals(other);
  }

  @Override
  public final Advice getAdvice() {
    return this;
  }

  @Override
  public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
    Placing tracked = find(invocation.getMethod());
    if (tracked == null) {
      return invocation.proceed();
    }
    return switch (place) {
      case PLAIN -> tracked.plain(invocation);
      case AROUND -> tracked.around(invocation);
      case OUTSIDE -> tracked.outside(invocation);
      case INSIDE -> tracked.inside(invocation);
    };
  }

  private @Nullable Placing find(Method method) {
    IdentityHashMap<Method, @Nullable Placing> known = seen;
    Placing found = known.get(method);
    return found != null || known.containsKey(method) ? found : look(method, known);
  }

  private @Nullable Placing look(Method method, IdentityHashMap<Method, @Nullable Placing> known) {
    Placing found = methods.get(method);
    if (known.size() < MOST_SEEN) {
      IdentityHashMap<Method, @Nullable Placing> more = new IdentityHashMap<>(known);
      more.put(method, found);
      // Another thread's may be lost to this one, and is looked up once more.
      seen = more;
    }
    return found;
  }

  @Override
  public final String toString() {
    return "CallAdvisor[" + place + "]";
  }
}
