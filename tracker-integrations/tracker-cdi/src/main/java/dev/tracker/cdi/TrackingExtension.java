package dev.tracker.cdi;

import dev.tracker.containers.AnnotatedInterfaces;
import dev.tracker.containers.DecorationProblem;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Decorator;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessBean;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reports, when an application starts, which beans of annotated interfaces are not tracked, and how
 * to fix it. It changes nothing. ArC does not support portable extensions.
 *
 * @since 0.1.0
 */
public class TrackingExtension implements Extension {
  private static final System.Logger LOG = System.getLogger(BeanTrackers.class.getName());

  private final AnnotatedInterfaces interfaces = new AnnotatedInterfaces();

  /** A bean of each annotated interface. */
  private final Map<Class<?>, Bean<?>> annotated = new ConcurrentHashMap<>();

  /** Creates the extension. CDI finds it by its service entry. */
  public TrackingExtension() {}

  void seen(@Observes ProcessBean<?> event) {
    if (event.getBean() instanceof Decorator<?>) {
      return;
    }
    event.getBean().getTypes().stream()
        .filter(type -> type instanceof Class<?> plain && plain.isInterface())
        .flatMap(type -> interfaces.of((Class<?>) type).stream())
        .forEach(type -> annotated.putIfAbsent(type, event.getBean()));
  }

  void check(@Observes AfterDeploymentValidation event, BeanManager beans) {
    annotated.forEach(
        (type, bean) ->
            problem(type, bean, beans)
                .ifPresent(message -> LOG.log(System.Logger.Level.WARNING, message)));
    annotated.clear();
  }

  private static Optional<String> problem(Class<?> type, Bean<?> bean, BeanManager beans) {
    Optional<Class<?>> decorator = AnnotatedInterfaces.generated(BeanTrackers.PREFIX, type);
    if (decorator.isEmpty()) {
      return Optional.of(
          AnnotatedInterfaces.generated("Tracked", type).isEmpty()
              ? DecorationProblem.noDecorator(type).message()
              : type.getName()
                  + " was compiled without a decorator for CDI, so its beans are not tracked."
                  + " Compile it with dev.tracker:tracker-cdi on the class path.");
    }
    Annotation[] qualifiers = bean.getQualifiers().toArray(Annotation[]::new);
    boolean isThere =
        beans.resolveDecorators(bean.getTypes(), qualifiers).stream()
            .anyMatch(each -> each.getBeanClass() == decorator.get());
    return isThere
        ? Optional.empty()
        : Optional.of(
            "The container has not found "
                + decorator.get().getName()
                + ", so the beans of "
                + type.getName()
                + " are not tracked. Put a META-INF/beans.xml into the jar or folder that has"
                + " both.");
  }
}
