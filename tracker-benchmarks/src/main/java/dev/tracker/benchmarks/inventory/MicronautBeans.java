package dev.tracker.benchmarks.inventory;

import io.micronaut.aop.Around;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.context.BeanContext;
import jakarta.inject.Singleton;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.UndeclaredThrowableException;
import org.jspecify.annotations.Nullable;

/** What Micronaut's processor makes its subclass and its bean definitions of. */
public final class MicronautBeans {
  private MicronautBeans() {}

  /** The service as Micronaut hands it out: the context stays open as long as the process. */
  public static Inventory inventory(PeerWork work) {
    return BeanContext.build()
        .registerSingleton(PeerWork.class, work)
        .start()
        .getBean(InterceptedInventory.class);
  }

  /** Marks what the interceptor goes around. */
  @Around
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface AroundWork {}

  @Singleton
  @AroundWork
  static class InterceptedInventory extends DefaultInventory {}

  @Singleton
  @InterceptorBean(AroundWork.class)
  static final class WorkInterceptor implements MethodInterceptor<Object, Object> {
    private final PeerWork work;

    WorkInterceptor(PeerWork work) {
      this.work = work;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
      try {
        return work.around(call::proceed);
      } catch (RuntimeException | Error error) {
        throw error;
      } catch (Throwable error) {
        throw new UndeclaredThrowableException(error);
      }
    }
  }
}
