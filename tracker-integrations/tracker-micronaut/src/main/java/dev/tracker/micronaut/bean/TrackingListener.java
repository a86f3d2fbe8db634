package dev.tracker.micronaut.bean;

import dev.tracker.ActivityTracker;
import dev.tracker.TrackingDecorator;
import dev.tracker.containers.DecorationProblem;
import dev.tracker.containers.Decorator;
import dev.tracker.containers.Decorators;
import dev.tracker.micronaut.trackers.ContextTracker;
import io.micronaut.context.BeanContext;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.context.event.BeanPreDestroyEvent;
import io.micronaut.context.event.BeanPreDestroyEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.inject.BeanDefinition;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts decorators around the beans of annotated interfaces, outside of all that Micronaut itself
 * has put around them. It is the last listener, so that others meet the beans as they were made. At
 * its end, a bean is itself again.
 */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
final class TrackingListener
    implements BeanCreatedEventListener<Object>, BeanPreDestroyEventListener<Object> {
  private static final Logger LOG = LoggerFactory.getLogger(TrackingListener.class);

  private final Decorators decorators = new Decorators();
  private final ClassUses uses;
  private final BeanTracking tracking;

  /** What it needs is looked up later: beans that it asked for here, it would have to hear of. */
  TrackingListener(BeanContext beans) {
    this.uses = new ClassUses(beans);
    this.tracking = new BeanTracking(beans);
  }

  @Override
  public Object onCreated(BeanCreatedEvent<Object> event) {
    Object bean = event.getBean();
    if (ClassUses.isOfMicronaut(event.getBeanDefinition().getName())) {
      // Most beans are of no application's interfaces, and need not be looked at.
      return bean;
    }
    List<Decorator> found = decorators.of(bean.getClass(), TrackingListener::log);
    if (found.isEmpty()) {
      return bean;
    }
    if (bean instanceof TrackingDecorator decorator) {
      warnIfByHand(decorator, event.getBeanDefinition());
      return bean;
    }
    BeanDefinition<Object> definition = event.getBeanDefinition();
    if (uses.isTarget(definition) && !isProxy(bean)) {
      // The proxy is decorated in its place.
      return bean;
    }
    Optional<String> obstacle = obstacle(definition);
    if (obstacle.isPresent()) {
      warn(definition, found, obstacle.get());
      return bean;
    }
    return decorated(event, found);
  }

  /** Not where a factory returns another bean, which we have decorated. */
  private static void warnIfByHand(TrackingDecorator made, BeanDefinition<?> definition) {
    if (!(made.trackedBy() instanceof ContextTracker)) {
      LOG.warn(
          "The bean {} is a decorator already, of {}, made by hand, so it is left as it is and its"
              + " own tracker receives its calls. Return what it decorates from the factory"
              + " instead, and its calls are tracked by the trackers of the application.",
          BeanNames.of(definition),
          made.trackedDelegate().getClass().getName());
    }
  }

  private Object decorated(BeanCreatedEvent<Object> event, List<Decorator> found) {
    Object bean = event.getBean();
    BeanDefinition<Object> definition = event.getBeanDefinition();
    ActivityTracker tracker = tracking.trackerOf(definition);
    List<Decorator> nearest = nearest(found);
    try {
      List<Object> around = nearest.stream().map(each -> each.around(bean, tracker)).toList();
      Object decorated = Interfaces.all(bean, around);
      nearest.forEach(each -> tracking.add(each.type(), definition));
      return decorated;
    } catch (LinkageError e) {
      log(DecorationProblem.unusable(nearest.get(0).type(), e));
      return bean;
    } catch (IllegalArgumentException e) {
      warn(definition, found, "no proxy can have all of its interfaces: " + e.getMessage());
      return bean;
    }
  }

  /** Of two interfaces, one of which extends the other, the extending one's tracks both. */
  private static List<Decorator> nearest(List<Decorator> found) {
    List<Decorator> nearest = new ArrayList<>();
    for (Decorator each : found) {
      if (nearest.stream().noneMatch(other -> each.type().isAssignableFrom(other.type()))) {
        nearest.add(each);
      }
    }
    return nearest;
  }

  private Optional<String> obstacle(BeanDefinition<?> definition) {
    return uses.of(definition)
        .map(
            use ->
                use.by()
                    + " asks for it by its class "
                    + use.type().getName()
                    + ", as '"
                    + use.name()
                    + "'. Have that ask for the interface")
        .or(() -> CallsOnClass.of(definition));
  }

  private static void warn(BeanDefinition<?> definition, List<Decorator> found, String why) {
    LOG.warn(
        "The bean {} is not tracked as {}: {}.",
        BeanNames.of(definition),
        found.get(0).type().getName(),
        why);
  }

  private static boolean isProxy(Object bean) {
    return bean instanceof io.micronaut.aop.Intercepted;
  }

  private static void log(DecorationProblem problem) {
    LOG.warn(problem.message());
  }

  /** Its class's methods are called then. */
  @Override
  public Object onPreDestroy(BeanPreDestroyEvent<Object> event) {
    return event.getBean() instanceof TrackingDecorator decorator
            && event.getBeanDefinition().getBeanType().isInstance(decorator.trackedDelegate())
        ? decorator.trackedDelegate()
        : event.getBean();
  }
}
