package dev.tracker.guice;

import com.google.inject.Binder;
import com.google.inject.Module;
import com.google.inject.Scopes;
import com.google.inject.spi.Elements;
import dev.tracker.ActivityTracker;
import java.util.List;

/**
 * Modules, with each binding of an interface that is annotated with {@code @TrackActivity} bound to
 * its decorator. The trackers are all bindings of {@link ActivityTracker}s and their subtypes that
 * the injector has.
 *
 * <pre>{@code
 * Injector injector = Guice.createInjector(TrackingModule.of(new ShopModule()));
 * }</pre>
 *
 * <p>Bindings of private modules are decorated where they are. What the modules say of scopes,
 * sets, maps and eager singletons stays so. There are no transactions: changes are told at once.
 *
 * @since 0.1.0
 */
public final class TrackingModule implements Module {
  private final List<Module> modules;

  private TrackingModule(List<Module> modules) {
    this.modules = modules;
  }

  /**
   * One module for others.
   *
   * @param modules the modules of an application
   * @return a module to give to Guice in their place
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
