package dev.tracker.reactor;

import dev.tracker.context.ActivityContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import reactor.util.context.ContextView;

/** The sources that are there. */
final class ContextSources {
  private static final List<ReactorContextSource> ALL = load();

  private ContextSources() {}

  /** What the first one that knows finds. */
  static @Nullable ActivityContext find(ContextView view) {
    for (ReactorContextSource each : ALL) {
      ActivityContext found = each.find(view);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static List<ReactorContextSource> load() {
    List<ReactorContextSource> found = new ArrayList<>();
    try {
      Iterator<ReactorContextSource> services =
          ServiceLoader.load(
                  ReactorContextSource.class, ReactorContextSource.class.getClassLoader())
              .iterator();
      while (services.hasNext()) {
        found.add(services.next());
      }
    } catch (ServiceConfigurationError | LinkageError unusable) {
      // Its framework is not there.
    }
    return List.copyOf(found);
  }
}
