package dev.tracker.benchmarks;

import io.micrometer.core.aop.TimedAspect;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;
import net.bytebuddy.matcher.ElementMatchers;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.aspectj.annotation.AspectJProxyFactory;
import org.springframework.aop.framework.ProxyFactory;

/** The others that put something around a call. */
final class Peers {
  private Peers() {}

  static Inventory jdkProxy(Inventory delegate, PeerWork work) {
    return (Inventory)
        Proxy.newProxyInstance(
            Inventory.class.getClassLoader(),
            new Class<?>[] {Inventory.class},
            (proxy, method, arguments) -> work.around(() -> invoke(method, delegate, arguments)));
  }

  private static @Nullable Object invoke(
      Method method, Inventory delegate, @Nullable Object[] arguments) throws Throwable {
    try {
      return method.invoke(delegate, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** As its own documentation does it: a subclass, whose methods delegate to an interceptor. */
  static Inventory byteBuddy(PeerWork work) {
    return instance(
        new ByteBuddy()
            .subclass(DefaultInventory.class)
            .method(ElementMatchers.isDeclaredBy(DefaultInventory.class))
            .intercept(MethodDelegation.to(new Interceptor(work)))
            .make()
            .load(Inventory.class.getClassLoader())
            .getLoaded());
  }

  /** With the handler of a JDK proxy, around a delegate. */
  static Inventory byteBuddyHandler(Inventory delegate, PeerWork work) {
    return instance(
        new ByteBuddy()
            .subclass(Inventory.class)
            .method(ElementMatchers.isDeclaredBy(Inventory.class))
            .intercept(
                InvocationHandlerAdapter.of(
                    (proxy, method, arguments) ->
                        work.around(() -> invoke(method, delegate, arguments))))
            .make()
            .load(Inventory.class.getClassLoader())
            .getLoaded());
  }

  private static <T> T instance(Class<T> type) {
    try {
      return type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static Inventory spring(Inventory delegate, PeerWork work, boolean subclass) {
    ProxyFactory factory = new ProxyFactory(delegate);
    factory.setProxyTargetClass(subclass);
    factory.addAdvice((MethodInterceptor) call -> work.around(call::proceed));
    return (Inventory) factory.getProxy();
  }

  /** Micrometer's own, which finds {@code @Timed} on the method, and its timer at each call. */
  static Inventory timedAspect(MeterRegistry registry) {
    AspectJProxyFactory factory = new AspectJProxyFactory(new TimedInventory());
    factory.addAspect(new TimedAspect(registry));
    return factory.getProxy();
  }

  /** What Byte Buddy's method delegation calls. */
  public static final class Interceptor {
    private final PeerWork work;

    Interceptor(PeerWork work) {
      this.work = work;
    }

    /**
     * Called instead of the method.
     *
     * @param call the method of the superclass
     * @return what it returned
     * @throws Throwable what it threw
     */
    @RuntimeType
    public @Nullable Object intercept(@SuperCall Callable<?> call) throws Throwable {
      return work.around(call::call);
    }
  }
}
