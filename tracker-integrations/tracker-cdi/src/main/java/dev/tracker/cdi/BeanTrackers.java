package dev.tracker.cdi;

import dev.tracker.ActivityTracker;
import dev.tracker.TrackerCode;
import dev.tracker.containers.AnnotatedInterfaces;
import dev.tracker.containers.DecorationProblem;
import dev.tracker.containers.Fate;
import dev.tracker.containers.PlacedTrackers;
import dev.tracker.containers.SettlingTracker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanContainer;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The trackers of an application: all beans of type {@link ActivityTracker}, and trackers for the
 * libraries on the class path. They are looked up when the first call is tracked, so a tracker may
 * itself depend on tracked beans.
 *
 * <p>A tracker that cannot be created is left out, and a message is logged. Thread-safe. Generated
 * decorators inject this bean. Applications do not need it.
 *
 * @since 0.1.0
 */
@ApplicationScoped
public class BeanTrackers {
  /** How the name of a decorator for CDI begins. */
  static final String PREFIX = "CdiTracked";

  private static final System.Logger LOG = System.getLogger(BeanTrackers.class.getName());

  private final Instance<ActivityTracker> beans;
  private final BeanContainer container;
  private final Set<String> failed = ConcurrentHashMap.newKeySet();
  private volatile @Nullable ActivityTracker found;

  /** For containers, which subclass it. */
  @SuppressWarnings("NullAway") // What is made so is a proxy, whose fields nobody reads.
  protected BeanTrackers() {
    this(null, null);
  }

  /**
   * Creates the bean. It looks up no tracker yet.
   *
   * @param beans the application's trackers
   * @param container where the libraries' beans are, such as a registry of meters
   */
  @Inject
  public BeanTrackers(@Any Instance<ActivityTracker> beans, BeanContainer container) {
    this.beans = beans;
    this.container = container;
  }

  /**
   * Puts a decorator around a bean.
   *
   * @param type the interface
   * @param bean what is decorated
   * @param decorator makes the decorator
   * @param <T> the interface
   * @return the decorator; the bean itself, with a message, where its decorator is of another
   *     version; {@code null} while this thread creates the trackers: calls that a tracker makes
   *     meanwhile are not tracked
   */
  public <T> @Nullable T around(
      Class<?> type,
      T bean,
      BiFunction<? super T, ? super ActivityTracker, ? extends T> decorator) {
    ActivityTracker tracker = find();
    if (tracker == null) {
      return null;
    }
    try {
      return decorator.apply(bean, tracker);
    } catch (LinkageError e) {
      if (failed.add(type.getName())) {
        LOG.log(System.Logger.Level.ERROR, DecorationProblem.unusable(type, e).message());
      }
      return bean;
    }
  }

  private @Nullable ActivityTracker find() {
    ActivityTracker present = found;
    if (present == null && !TrackerCode.isRunning()) {
      // Two threads may do it at once, and find the same: no lock is held while beans are made.
      present = TrackerCode.call(this::lookUp);
      found = present;
    }
    return present;
  }

  /**
   * Whether the decorator of an interface is the one to track a bean: of two interfaces, one of
   * which extends the other, it is the extending one's.
   *
   * @param type the decorator's interface
   * @param bean the bean
   * @return {@code false} if another decorator tracks it
   */
  public boolean isNearest(Class<?> type, Bean<?> bean) {
    return bean.getTypes().stream()
        .map(BeanTrackers::erased)
        .filter(other -> other != type && other.isInterface() && type.isAssignableFrom(other))
        .noneMatch(other -> AnnotatedInterfaces.generated(PREFIX, other).isPresent());
  }

  private static Class<?> erased(Type type) {
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : type instanceof Class<?> plain ? plain : Object.class;
  }

  private ActivityTracker lookUp() {
    List<Found> trackers = new ArrayList<>();
    for (Instance.Handle<ActivityTracker> handle : beans.handles()) {
      String bean = String.valueOf(handle.getBean());
      try {
        trackers.add(Found.of(handle.get()));
      } catch (RuntimeException | LinkageError e) {
        if (failed.add(bean)) {
          LOG.log(System.Logger.Level.ERROR, message(bean), e);
        }
      }
    }
    trackers.sort(null);
    List<ActivityTracker> own = trackers.stream().map(Found::tracker).toList();
    List<ActivityTracker> all =
        new ArrayList<>(new LibraryTrackers(container.createInstance()).besides(own));
    all.addAll(own);
    return placed(PlacedTrackers.of(all));
  }

  /** A decorator stands inside the transaction: only the tellings of changes can be put off. */
  private ActivityTracker placed(PlacedTrackers trackers) {
    Supplier<@Nullable Fate> fates = Transactions.of(container.createInstance());
    return fates == null
        ? trackers.all()
        : ActivityTracker.chain(new SettlingTracker(trackers.outside(), fates), trackers.inside());
  }

  private static String message(String bean) {
    return "The tracker "
        + bean
        + " cannot be made, so it receives nothing. The application continues without it. Its cause"
        + " follows.";
  }
}
