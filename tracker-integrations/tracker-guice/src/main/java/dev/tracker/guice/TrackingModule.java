package dev.tracker.guice;

import com.google.inject.Binder;
import com.google.inject.Module;
import com.google.inject.Scopes;
import com.google.inject.spi.Elements;
import dev.tracker.ActivityTracker;
import java.util.List;

/**
 * Wraps modules, and binds each interface annotated with {@code @TrackActivity} to its decorator.
 * The trackers are all bindings of {@link ActivityTracker} and its subtypes in the injector.
 *
 * <pre>{@code
 * Injector injector = Guice.createInjector(TrackingModule.of(new ShopModule()));
 * }</pre>
 *
 * <p>Bindings of private modules are decorated in place. Scopes, sets, maps and eager singletons
 * stay as the modules define them. There are no transactions: changes are reported at once.
 *
 * @since 0.1.0
 */
public final class TrackingModule implements Module {
  private final List<Module> modules;

  private TrackingModule(List<Module> modules) {
    this.modules = modules;
  }

  /**
   * Wraps modules.
   *
   * @param modules the modules of an application
   * @return a module to pass to Guice instead of them
   */
  public static Module of(Module... modules) {
    return new TrackingModule(List.of(modules));
  }

  @Override
  public void configure(Binder binder) {
    binder.bind(InjectorTrackers.class).in(Scopes.SINGLETON);
    new Rebinding(binder).apply(Elements.getElements(binder.currentStage(), modules));
  }
}
