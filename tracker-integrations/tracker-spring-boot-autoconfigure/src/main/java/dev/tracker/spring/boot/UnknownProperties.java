package dev.tracker.spring.boot;

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
import org.springframework.core.env.Environment;

/** Says which properties below {@code tracker} mean nothing, as most likely they are misspelled. */
final class UnknownProperties implements InitializingBean {
  private static final Log LOG = LogFactory.getLog(UnknownProperties.class);

  private final Environment environment;

  UnknownProperties(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void afterPropertiesSet() {
    try {
      Binder.get(environment)
          .bind(
              "tracker",
              Bindable.of(TrackerProperties.class),
              new NoUnboundElementsBindHandler(BindHandler.DEFAULT, source -> true));
    } catch (BindException e) {
      if (e.getCause() instanceof UnboundConfigurationPropertiesException unbound) {
        TreeSet<String> names = new TreeSet<>();
        for (ConfigurationProperty property : unbound.getUnboundProperties()) {
          names.add(property.getName().toString());
        }
        LOG.warn(
            "There is no property "
                + String.join(", ", names)
                + ", so it is ignored. docs/spring.md lists those of tracker.*, and editors"
                + " complete them.");
      }
    }
  }
}
