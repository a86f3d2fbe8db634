package dev.tracker.spring.bean;

import dev.tracker.TrackingDecorator;
import dev.tracker.containers.catalogue.TrackedBeans;
import dev.tracker.interception.InterceptionProblem;
import dev.tracker.interception.TrackedInterface;
import dev.tracker.interception.TrackedInterfaces;
import dev.tracker.spring.trackers.ApplicationTrackers;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.SpringProxy;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.AopInfrastructureBean;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.scope.ScopedObject;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.SmartInstantiationAwareBeanPostProcessor;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Tracks the calls of each bean that implements an annotated interface. If the bean has a proxy,
 * the proxy gets the advice, before all other advice. Otherwise it gets a proxy.
 *
 * <p>It is neither {@code Ordered} nor {@code PriorityOrdered}, so all other proxies exist before
 * it runs: transactions, {@code @Async}, retries, caches and exception translation are inside.
 *
 * @since 0.1.0
 */
public final class TrackingBeanPostProcessor
    implements SmartInstantiationAwareBeanPostProcessor, EnvironmentAware {
  private static final Log LOG = LogFactory.getLog(TrackingBeanPostProcessor.class);

  private final TrackedInterfaces interfaces = new TrackedInterfaces();
  private final Advising advising;
  private final TrackedBeans trackedBeans;
  private final ProxyMaker proxies;

  /** The beans that others got before they were ready, as they depend on each other. */
  private final Set<String> early = ConcurrentHashMap.newKeySet();

  /**
   * A post-processor, which makes no bean itself.
   *
   * @param beans the factory of the beans
   * @param trackers the trackers, looked up when they are first needed
   * @param trackedBeans receives the tracked beans
   */
  public TrackingBeanPostProcessor(
      ConfigurableListableBeanFactory beans,
      ApplicationTrackers trackers,
      TrackedBeans trackedBeans) {
    this.advising = new Advising(trackers);
    this.proxies = new ProxyMaker(beans);
    this.trackedBeans = trackedBeans;
  }

  /** Who has Spring make proxies of interfaces uses beans by their interfaces. */
  @Override
  public void setEnvironment(Environment environment) {
    if (!environment.getProperty("spring.aop.proxy-target-class", Boolean.class, true)) {
      proxies.preferInterfaces();
    }
  }

  @Override
  public Object getEarlyBeanReference(Object bean, String beanName) {
    early.add(beanName);
    return track(bean, beanName);
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    // Others have the early one already; this one never leaves the factory.
    return early.remove(beanName) ? bean : track(bean, beanName);
  }

  /** Asked ahead of time, so that the class of a proxy is made then. */
  @Override
  public Class<?> determineBeanType(Class<?> beanClass, String beanName) {
    if (SpringProxy.class.isAssignableFrom(beanClass)
        || AopInfrastructureBean.class.isAssignableFrom(beanClass)
        || ScopedObject.class.isAssignableFrom(beanClass)) {
      return beanClass;
    }
    // What is wrong is said when the bean is made.
    List<TrackedInterface> tracked = interfaces.of(beanClass, problem -> {});
    return tracked.isEmpty() ? beanClass : proxies.proxyClass(beanClass, beanName, tracked);
  }

  private Object track(Object bean, String beanName) {
    if (bean instanceof AopInfrastructureBean || bean instanceof ScopedObject) {
      // A scoped proxy calls its target, which is a bean of its own.
      return bean;
    }
    List<TrackedInterface> tracked =
        interfaces.of(bean.getClass(), problem -> tell(problem, beanName));
    if (tracked.isEmpty() || isTracked(bean, beanName)) {
      return bean;
    }
    List<TrackedMethodOfBean> methods =
        TrackedMethods.of(
            tracked,
            AopProxyUtils.ultimateTargetClass(bean),
            problem -> LOG.warn("Bean '" + beanName + "': " + problem));
    if (bean instanceof Advised advised && !advised.isFrozen()) {
      advise(advised, methods, beanName);
      return bean;
    }
    return proxies.proxy(bean, beanName, tracked, factory -> advise(factory, methods, beanName));
  }

  private void advise(Advised proxy, List<TrackedMethodOfBean> methods, String beanName) {
    advising.advise(proxy, methods);
    methods.forEach(
        each -> trackedBeans.add(each.type(), each.calls().methods().get(each.number()), beanName));
  }

  /** Never twice: by us, as a bean may be known by several names, or by hand. */
  private boolean isTracked(Object bean, String beanName) {
    if (isDecorator(bean, beanName)) {
      return true;
    }
    if (!(bean instanceof Advised advised)) {
      return false;
    }
    if (advising.hasAdvised(advised)) {
      return true;
    }
    if (Advising.isAdvised(advised)) {
      LOG.warn(trackedElsewhere(bean, beanName));
      return true;
    }
    return AopUtils.isAopProxy(bean)
        && isDecorator(AopProxyUtils.getSingletonTarget(bean), beanName);
  }

  private String trackedElsewhere(Object bean, String beanName) {
    return "The bean '"
        + beanName
        + "' is tracked already, as "
        + interfaces.of(bean.getClass(), problem -> {}).get(0).type().getName()
        + ", by another TrackingBeanPostProcessor, so it is left as it is, and the trackers of that"
        + " one hear of its calls. If both are in one context, take away the one that you have"
        + " declared, as the starter brings its own.";
  }

  private static boolean isDecorator(@Nullable Object bean, String beanName) {
    if (bean instanceof TrackingDecorator) {
      LOG.warn(
          "The bean '"
              + beanName
              + "' is a decorator already, "
              + bean.getClass().getName()
              + " of "
              + Arrays.stream(bean.getClass().getInterfaces())
                  .filter(each -> each != TrackingDecorator.class)
                  .map(Class::getName)
                  .collect(Collectors.joining(", "))
              + ", made by hand, so it is left as it is, and its own tracker receives its calls."
              + " Return what it decorates from the @Bean method instead, and its calls are tracked"
              + " by the trackers of the application.");
      return true;
    }
    return false;
  }

  private static void tell(InterceptionProblem problem, String beanName) {
    String message = "Bean '" + beanName + "': " + problem.message();
    if (problem.kind() == InterceptionProblem.Kind.NO_ENTRY) {
      LOG.info(message);
    } else {
      LOG.warn(message);
    }
  }
}
