package dev.tracker.micronaut.transaction;

import dev.tracker.containers.InsideCall;
import dev.tracker.context.ActivityContext;
import dev.tracker.interception.TrackedInterface;
import dev.tracker.interception.TrackedInterfaces;
import dev.tracker.spi.InterceptedMethod;
import dev.tracker.spi.Proceeding;
import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands directly inside of Micronaut's transaction interceptor, where it tracks what was begun
 * outside: the change is evaluated here, trackers that stand here write it, and what it depends on
 * is known. It leaves alone what nobody tracks. Thread-safe.
 */
@InterceptorBean(Transactional.class)
@Requires(beans = TransactionOperations.class)
final class InsideInterceptor implements MethodInterceptor<Object, Object> {
  private static final Proceeding<MethodInvocationContext<Object, Object>> PROCEEDING =
      MethodInvocationContext::proceed;

  private final TrackedInterfaces interfaces = new TrackedInterfaces();
  private final Map<Key, Optional<Entry>> entries = new ConcurrentHashMap<>();
  private final ContextFates fates;

  InsideInterceptor(ContextFates fates) {
    this.fates = fates;
  }

  @Override
  public int getOrder() {
    return InterceptPhase.TRANSACTION.getPosition() + 1;
  }

  @Override
  public @Nullable Object intercept(MethodInvocationContext<Object, Object> invocation) {
    OwnTracker.Call call = ActivityContext.current().get(OwnTracker.CALL);
    if (call == null || !call.method().methodName().equals(invocation.getMethodName())) {
      return invocation.proceed();
    }
    Optional<Entry> entry =
        entries.computeIfAbsent(
            new Key(
                invocation.getTarget().getClass(),
                call.method().interfaceName(),
                invocation.getMethodName(),
                List.of(invocation.getArgumentTypes())),
            this::find);
    if (entry.isEmpty() || !call.isInside().compareAndSet(false, true)) {
      return invocation.proceed();
    }
    try {
      return attempt(invocation, call, entry.get());
    } finally {
      call.isInside().set(false);
    }
  }

  private @Nullable Object attempt(
      MethodInvocationContext<Object, Object> invocation, OwnTracker.Call call, Entry entry) {
    call.operation().attemptBegins();
    InsideCall inside = new InsideCall(call.operation());
    Object result = proceed(invocation, entry, inside);
    call.operation().attemptReturned(inside.changes(), fates.insideInterceptor());
    return result;
  }

  private static @Nullable Object proceed(
      MethodInvocationContext<Object, Object> invocation, Entry entry, InsideCall inside) {
    try {
      return entry
          .tracked()
          .calls()
          .call(entry.number(), invocation.getParameterValues(), invocation, PROCEEDING, inside);
    } catch (Throwable e) {
      throw InsideInterceptor.<RuntimeException>same(e);
    }
  }

  /** The same: Micronaut's interceptors throw what the method throws. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> E same(Throwable thrown) throws E {
    throw (E) thrown;
  }

  private Optional<Entry> find(Key key) {
    for (TrackedInterface each : interfaces.of(key.target(), problem -> {})) {
      if (each.type().getName().equals(key.interfaceName())) {
        List<InterceptedMethod> methods = each.calls().methods();
        for (int number = 0; number < methods.size(); number++) {
          if (key.isOf(methods.get(number))) {
            return Optional.of(new Entry(each, number));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A tracked method, by its number in the interface. */
  private record Entry(TrackedInterface tracked, int number) {}

  /** A method of a bean. */
  private record Key(
      Class<?> target, String interfaceName, String name, List<Class<?>> parameterTypes) {

    /** In a generic interface, a parameter may be of a wider type. */
    private boolean isOf(InterceptedMethod method) {
      List<Class<?>> declared = method.parameterTypes();
      if (!method.name().equals(name) || declared.size() != parameterTypes.size()) {
        return false;
      }
      for (int i = 0; i < declared.size(); i++) {
        if (!declared.get(i).isAssignableFrom(parameterTypes.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
