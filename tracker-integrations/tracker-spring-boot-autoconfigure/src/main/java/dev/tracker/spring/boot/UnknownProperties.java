package dev.tracker.spring.boot;

import dev.tracker.spring.journal.JournalProperties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Says which properties below {@code tracker} mean nothing, as most likely they are misspelled.
 *
 * <p>Environment variables are left out: others' begin with {@code TRACKER_} too, as those that
 * Kubernetes sets for a service of this name, or those of the journal's command line.
 */
final class UnknownProperties implements InitializingBean {
  private static final Log LOG = LogFactory.getLog(UnknownProperties.class);

  /** Which has properties of its own. */
  private static final String JOURNAL = "tracker.journal";

  private final Environment environment;

  UnknownProperties(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void afterPropertiesSet() {
    Set<String> names = unknown("tracker", TrackerProperties.class);
    names.removeIf(name -> name.startsWith(JOURNAL + "."));
    names.addAll(unknown(JOURNAL, JournalProperties.class));
    if (!names.isEmpty()) {
      LOG.warn(
          "There is no property "
              + String.join(", ", names)
              + ", so it is ignored. docs/spring.md lists those of tracker.*, and editors"
              + " complete them.");
    }
  }

  private Set<String> unknown(String prefix, Class<?> properties) {
    Set<String> names = new TreeSet<>();
    try {
      Binder.get(environment)
          .bind(
              prefix,
              Bindable.of(properties),
              new NoUnboundElementsBindHandler(BindHandler.DEFAULT, UnknownProperties::isOurs));
    } catch (BindException e) {
      if (e.getCause() instanceof UnboundConfigurationPropertiesException unbound) {
        for (ConfigurationProperty property : unbound.getUnboundProperties()) {
          names.add(property.getName().toString());
        }
      }
    }
    return names;
  }

  private static boolean isOurs(ConfigurationPropertySource source) {
    return !(source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource);
  }
}
