package dev.tracker.logformats;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/** Apart, as its libraries are on the class path only where it is used. */
final class BootLogging {
  private BootLogging() {}

  /** Makes what Spring Boot's encoders need, without an application. */
  static void configure() {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    context.putObject(Environment.class.getName(), new StandardEnvironment());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    try {
      configurator.doConfigure(BootLogging.class.getResource("/boot.xml"));
    } catch (JoranException e) {
      throw new IllegalStateException(e);
    }
  }
}
