package dev.tracker.spring.bean;

import dev.tracker.interception.TrackedInterface;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;

/** Makes a proxy for a bean that has none: one of its class, if that is safe. */
final class ProxyMaker {
  private static final Log LOG = LogFactory.getLog(ProxyMaker.class);

  private final ConfigurableListableBeanFactory beans;
  private final ClassUses uses;
  private boolean prefersInterfaces;

  ProxyMaker(ConfigurableListableBeanFactory beans) {
    this.beans = beans;
    this.uses = new ClassUses(beans);
  }

  /**
   * Takes proxies of interfaces where nothing needs the class, as the application asks of Spring.
   */
  void preferInterfaces() {
    prefersInterfaces = true;
  }

  /** The proxy, or the bean itself where none can be made without harm, with a message. */
  Object proxy(
      Object bean, String beanName, List<TrackedInterface> tracked, Consumer<ProxyFactory> advice) {
    Class<?> type = bean.getClass();
    ProxyFactory factory = new ProxyFactory();
    factory.setTarget(bean);
    if (!shape(factory, type, beanName, tracked)) {
      return bean;
    }
    if (!factory.isProxyTargetClass()) {
      exposeClass(beanName, type);
    }
    advice.accept(factory);
    return factory.getProxy(loaderOf(type, tracked));
  }

  /** The class that a proxy will have, as far as the type that is declared tells. */
  Class<?> proxyClass(Class<?> type, String beanName, List<TrackedInterface> tracked) {
    ProxyFactory factory = new ProxyFactory();
    factory.setTargetClass(type);
    return shape(factory, type, beanName, tracked)
        ? factory.getProxyClass(loaderOf(type, tracked))
        : type;
  }

  /** Whether a proxy can be made; if not, a message says why. */
  private boolean shape(
      ProxyFactory factory, Class<?> type, String beanName, List<TrackedInterface> tracked) {
    boolean isOfNoClass = hasNoClassOfItsOwn(type);
    Optional<String> obstacle = obstacle(type);
    Optional<String> use =
        !isOfNoClass && (prefersInterfaces || obstacle.isPresent())
            ? uses.of(type, beanName)
            : Optional.empty();
    if (obstacle.isPresent() && use.isPresent()) {
      LOG.warn(message(beanName, type, tracked, obstacle.get(), use.get()));
      return false;
    }
    if (isOfNoClass || obstacle.isPresent() || (prefersInterfaces && use.isEmpty())) {
      factory.setInterfaces(ClassUtils.getAllInterfacesForClass(type));
    } else {
      factory.setProxyTargetClass(true);
    }
    return true;
  }

  /** Of a proxy, or of a lambda, nobody knows the class. */
  private static boolean hasNoClassOfItsOwn(Class<?> type) {
    return type.isInterface()
        || Proxy.isProxyClass(type)
        || ClassUtils.isLambdaClass(type)
        || type.isHidden();
  }

  /** A method that is final would be called on the proxy itself, whose fields are all null. */
  private static Optional<String> obstacle(Class<?> type) {
    if (Modifier.isFinal(type.getModifiers())) {
      return Optional.of("the class is final");
    }
    for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
      for (Method method : each.getDeclaredMethods()) {
        int modifiers = method.getModifiers();
        if (Modifier.isFinal(modifiers)
            && !Modifier.isPrivate(modifiers)
            && !Modifier.isStatic(modifiers)
            && !method.isSynthetic()) {
          return Optional.of("its method " + method.getName() + " is final");
        }
      }
    }
    return Optional.empty();
  }

  /** Who asks the factory for the class of the bean is to hear of that, and not of the proxy's. */
  private void exposeClass(String beanName, Class<?> type) {
    if (beans.containsBeanDefinition(beanName) && !Proxy.isProxyClass(type)) {
      beans
          .getMergedBeanDefinition(beanName)
          .setAttribute(AutoProxyUtils.ORIGINAL_TARGET_CLASS_ATTRIBUTE, type);
    }
  }

  private static ClassLoader loaderOf(Class<?> type, List<TrackedInterface> tracked) {
    ClassLoader loader = type.getClassLoader();
    return loader == null ? tracked.get(0).type().getClassLoader() : loader;
  }

  private static String message(
      String beanName, Class<?> type, List<TrackedInterface> tracked, String obstacle, String use) {
    return "The bean '"
        + beanName
        + "' of "
        + type.getName()
        + " is not tracked as "
        + tracked.get(0).type().getName()
        + ": it has no proxy, none can be made of its class, as "
        + obstacle
        + ", and one of its interfaces alone would break the application, as "
        + use
        + ". Take away the final, or have others use the interface.";
  }
}
