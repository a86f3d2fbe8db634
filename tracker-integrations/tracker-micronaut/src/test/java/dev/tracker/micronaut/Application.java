package dev.tracker.micronaut;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Starts applications of the tests, each with a server and a database of its own. */
public final class Application {
  private Application() {}

  /**
   * One with the beans of a kind.
   *
   * @param kind what they require the property {@code kind} to be
   */
  public static ApplicationContext start(String kind) {
    return start(kind, Map.of());
  }

  /** The same, with more properties. */
  public static ApplicationContext start(String kind, Map<String, Object> more) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("kind", kind);
    properties.put("micronaut.server.port", -1);
    properties.put("datasources.default.url", "jdbc:h2:mem:" + UUID.randomUUID());
    properties.put("datasources.default.maximum-pool-size", 5);
    properties.put("datasources.default.schema-generate", "CREATE_DROP");
    properties.put("datasources.default.dialect", "H2");
    properties.putAll(more);
    ApplicationContext context = ApplicationContext.run(properties);
    context.getBean(io.micronaut.runtime.server.EmbeddedServer.class).start();
    return context;
  }
}
