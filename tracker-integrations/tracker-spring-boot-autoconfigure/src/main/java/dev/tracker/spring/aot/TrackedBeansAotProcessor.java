package dev.tracker.spring.aot;

import dev.tracker.interception.TrackedInterface;
import dev.tracker.interception.TrackedInterfaces;
import dev.tracker.spring.bean.TrackingBeanPostProcessor;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Says what was generated for the interfaces of the beans: it is looked up by name. Which proxies
 * there will be, the post-processor says.
 */
final class TrackedBeansAotProcessor implements BeanFactoryInitializationAotProcessor {
  TrackedBeansAotProcessor() {}

  @Override
  public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
      ConfigurableListableBeanFactory beans) {
    if (beans.getBeanNamesForType(TrackingBeanPostProcessor.class, true, false).length == 0) {
      return null;
    }
    Set<TrackedInterface> tracked = tracked(beans);
    return tracked.isEmpty()
        ? null
        : (context, code) -> tracked.forEach(each -> register(each, context.getRuntimeHints()));
  }

  private static Set<TrackedInterface> tracked(ConfigurableListableBeanFactory beans) {
    TrackedInterfaces interfaces = new TrackedInterfaces();
    Set<TrackedInterface> found = new LinkedHashSet<>();
    for (String name : beans.getBeanDefinitionNames()) {
      Class<?> type = beans.getType(name, false);
      if (type != null) {
        // What is wrong is said when the application starts, with the names of the beans.
        found.addAll(interfaces.of(type, problem -> {}));
      }
    }
    return found;
  }

  private static void register(TrackedInterface tracked, RuntimeHints hints) {
    hints
        .reflection()
        .registerType(tracked.lookedUp(), MemberCategory.INVOKE_DECLARED_CONSTRUCTORS);
    if (!tracked.isGenerated()) {
      hints.proxies().registerJdkProxy(tracked.type());
    }
    for (Class<?> each : tracked.declaring()) {
      hints.reflection().registerType(each, MemberCategory.INVOKE_DECLARED_METHODS);
    }
  }
}
