package dev.tracker.benchmarks.inventory;

import com.palantir.tritium.event.InvocationContext;
import com.palantir.tritium.event.InvocationEventHandler;
import com.palantir.tritium.proxy.Instrumentation;
import io.micrometer.core.aop.TimedAspect;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;
import net.bytebuddy.matcher.ElementMatchers;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.aspectj.annotation.AspectJProxyFactory;
import org.springframework.aop.framework.ProxyFactory;

/** The others that put something around a call. */
public final class Peers {
  private Peers() {}

  public static <T extends Inventory> T jdkProxy(Class<T> type, T delegate, PeerWork work) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> work.around(() -> invoke(method, delegate, arguments))));
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
  public static <T extends Inventory> T byteBuddy(Class<T> service, PeerWork work) {
    return instance(
        new ByteBuddy()
            .subclass(service)
            .method(ElementMatchers.not(ElementMatchers.isDeclaredBy(Object.class)))
            .intercept(MethodDelegation.to(new Interceptor(work)))
            .make()
            .load(service.getClassLoader())
            .getLoaded());
  }

  private static <T> T instance(Class<T> type) {
    try {
      return type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Inventory spring(Inventory delegate, PeerWork work, boolean subclass) {
    ProxyFactory factory = new ProxyFactory(delegate);
    factory.setProxyTargetClass(subclass);
    factory.addAdvice((MethodInterceptor) call -> work.around(call::proceed));
    return (Inventory) factory.getProxy(delegate.getClass().getClassLoader());
  }

  /** A class that Tritium makes with Byte Buddy, and loads, at run time. */
  public static <T extends Inventory> T tritium(
      Class<T> type, T delegate, InvocationEventHandler<InvocationContext> eventHandler) {
    return Instrumentation.builder(type, delegate).withHandler(eventHandler).build();
  }

  /** Micrometer's own, which finds {@code @Timed} on the method, and its timer at each call. */
  public static Inventory timedAspect(MeterRegistry registry) {
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
