package dev.tracker.guice;

import com.google.inject.Binding;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Key;
import dev.tracker.ActivityTracker;
import dev.tracker.containers.LateTracker;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The trackers that an injector has, and its parents. */
final class InjectorTrackers {
  private static final System.Logger LOG = System.getLogger(TrackingModule.class.getName());

  private final Injector injector;
  private final ActivityTracker tracker = new LateTracker(this::lookUp);

  @Inject
  InjectorTrackers(Injector injector) {
    this.injector = injector;
  }

  /** Those, as one. */
  ActivityTracker tracker() {
    return tracker;
  }

  /** In the order of their bindings; one that several keys lead to, once. */
  private ActivityTracker lookUp() {
    Set<ActivityTracker> trackers = new LinkedHashSet<>();
    for (Injector each = injector; each != null; each = each.getParent()) {
      for (Binding<?> binding : List.copyOf(each.getAllBindings().values())) {
        if (isTracker(binding.getKey())) {
          add(binding, trackers);
        }
      }
    }
    return ActivityTracker.chain(new ArrayList<>(trackers));
  }

  private static boolean isTracker(Key<?> key) {
    return ActivityTracker.class.isAssignableFrom(key.getTypeLiteral().getRawType())
        && key.getAnnotationType() != Undecorated.class;
  }

  private static void add(Binding<?> binding, Set<ActivityTracker> trackers) {
    try {
      trackers.add((ActivityTracker) binding.getProvider().get());
    } catch (RuntimeException | LinkageError e) {
      LOG.log(
          System.Logger.Level.ERROR,
          "The tracker of "
              + binding.getKey()
              + " cannot be made, so it receives nothing. The application continues without it.",
          e);
    }
  }
}
