package dev.tracker.benchmarks.containers.sample;

import dev.tracker.benchmarks.containers.start.Application;
import dev.tracker.benchmarks.containers.start.Container;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sources of an application, by the names of its classes. */
final class Sources {
  private static final String TRACKER = "dev.tracker.benchmarks.containers.start.Tracking.chosen()";

  private final Application application;
  private final String scope;
  private final Map<String, String> byName = new LinkedHashMap<>();

  private Sources(Application application, String scope) {
    this.application = application;
    this.scope = scope;
  }

  /**
   * Writes them.
   *
   * @param scope of the services, where the container has scopes to choose from
   */
  static Map<String, String> of(Application application, String scope) {
    return new Sources(application, scope).write();
  }

  private Map<String, String> write() {
    for (int n = 0; n < application.services(); n++) {
      add("Service" + n, service(n));
      add("DefaultService" + n, implementation(n));
    }
    for (int n = 0; n < application.plain(); n++) {
      add("Plain" + n, other(n));
    }
    switch (application.container()) {
      case WELD, OPENWEBBEANS, ARC -> addTracker("jakarta.enterprise.inject.Produces", "");
      case MICRONAUT ->
          addTracker("jakarta.inject.Singleton", "io.micronaut.context.annotation.Factory");
      case GUICE -> add("Bindings", guice());
      case AVAJE -> avaje();
      case DAGGER -> dagger();
    }
    return byName;
  }

  private void add(String name, String source) {
    byName.put(name, "package " + Application.PACKAGE + ";\n\n" + source);
  }

  private void addTracker(String onMethod, String onType) {
    if (application.isTracked()) {
      String scopeOfType = onType.isEmpty() ? "jakarta.enterprise.context.Dependent" : onType;
      String singleton = onType.isEmpty() ? "@jakarta.inject.Singleton " : "";
      add(
          "Trackers",
          """
          @%s
          public class Trackers {
            @%s %spublic dev.tracker.ActivityTracker tracker() {
              return %s;
            }
          }
          """
              .formatted(scopeOfType, onMethod, singleton, TRACKER));
    }
  }

  private static String service(int n) {
    return """
    import dev.tracker.TrackActivity;

    @TrackActivity(subject = "item")
    public interface Service%1$d extends dev.tracker.benchmarks.containers.start.Stock {
      @Override @TrackActivity(args = {"id", "warehouse"}) int count(long id, String warehouse);
      @TrackActivity(args = "id") int get%1$d(long id);
      @TrackActivity(args = "id", changeId = "id") void put%1$d(long id, int items);
      @TrackActivity(args = "id", changeId = "id") void delete%1$d(long id);
    }
    """
        .formatted(n);
  }

  private String implementation(int n) {
    String constructor =
        application.container() == Container.DAGGER || application.container() == Container.GUICE
            ? "@jakarta.inject.Inject "
            : "";
    String qualifier =
        application.container() == Container.AVAJE && application.isTracked()
            ? "@dev.tracker.avaje.Undecorated "
            : "";
    return """
    @%2$s
    %4$s
    public class DefaultService%1$d implements Service%1$d {
      private int items;

      %3$spublic DefaultService%1$d() {}

      @Override public int count(long id, String warehouse) {
        return items + warehouse.length() + (int) id;
      }

      @Override public int get%1$d(long id) { return items; }
      @Override public void put%1$d(long id, int items) { this.items = items; }
      @Override public void delete%1$d(long id) { items = 0; }
    }
    """
        .formatted(n, scope, constructor, qualifier);
  }

  private static String other(int n) {
    String needed = n % 5 == 0 ? "" : "Plain" + (n - 1) + " other";
    return """
    @jakarta.inject.Singleton
    public class Plain%1$d {
      @jakarta.inject.Inject public Plain%1$d(%2$s) {}
    }
    """
        .formatted(n, needed);
  }

  private String guice() {
    return """
    public final class Bindings extends com.google.inject.AbstractModule {
      @Override protected void configure() {
    %s%s%s  }
    }
    """
        .formatted(
            application.isTracked()
                ? "    bind(dev.tracker.ActivityTracker.class).toInstance(" + TRACKER + ");\n"
                : "",
            each(
                application.services(),
                "    bind(Service%1$d.class).to(DefaultService%1$d.class);\n"),
            each(application.plain(), "    bind(Plain%1$d.class);\n"));
  }

  private void avaje() {
    if (application.isTracked()) {
      add(
          "TrackedBeans",
          """
          import io.avaje.inject.*;

          @Factory
          public class TrackedBeans {
            @Bean dev.tracker.ActivityTracker tracker() {
              return %s;
            }
          }
          """
              .formatted(TRACKER));
    }
  }

  private void dagger() {
    add(
        "Shop",
        """
        @jakarta.inject.Singleton
        @dagger.Component(modules = Services.class)
        public interface Shop {
        %s%s%s}
        """
            .formatted(
                application.isTracked() ? "  dev.tracker.ActivityTracker tracker();\n" : "",
                each(application.services(), "  Service%1$d service%1$d();\n"),
                each(application.plain(), "  Plain%1$d plain%1$d();\n")));
    String tracker =
        """
          @Provides @Singleton static dev.tracker.ActivityTracker tracker() {
            return %s;
          }
        """
            .formatted(TRACKER);
    String binding =
        application.isTracked()
            ? "  @Binds @dev.tracker.dagger.Undecorated"
                + " Service%1$d service%1$d(DefaultService%1$d bean);\n"
            : "  @Binds Service%1$d service%1$d(DefaultService%1$d bean);\n";
    String modules =
        application.isTracked()
            ? each(application.services(), "TrackedService%1$dModule.class,")
            : "";
    add(
        "Services",
        "import dagger.Binds;\nimport dagger.Module;\nimport dagger.Provides;\n"
            + "import jakarta.inject.Singleton;\n\n"
            + "@Module(includes = {"
            + modules
            + "})\n"
            + "public interface Services {\n"
            + (application.isTracked() ? tracker : "")
            + each(application.services(), binding)
            + "}\n");
    add(
        "Component",
        """
        public final class Component implements java.util.function.Function<Class<?>, Object> {
          private final Shop shop = DaggerShop.create();

          @Override public Object apply(Class<?> type) {
            return switch (type.getSimpleName()) {
        %s%s%s      default -> throw new IllegalArgumentException(type.getName());
            };
          }
        }
        """
            .formatted(
                application.isTracked()
                    ? "      case \"ActivityTracker\" -> shop.tracker();\n"
                    : "",
                each(application.services(), "      case \"Service%1$d\" -> shop.service%1$d();\n"),
                each(application.plain(), "      case \"Plain%1$d\" -> shop.plain%1$d();\n")));
  }

  private static String each(int count, String format) {
    return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining());
  }
}
