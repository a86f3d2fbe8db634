package dev.tracker.guice;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.AbstractModule;
import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.PrivateModule;
import com.google.inject.Provider;
import com.google.inject.Provides;
import com.google.inject.Scopes;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import com.google.inject.name.Named;
import com.google.inject.name.Names;
import com.google.inject.util.Modules;
import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.testing.RecordingTracker;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TrackingModuleTest {
  private final RecordingTracker tracker = new RecordingTracker();

  private Injector injector(Module... modules) {
    return Guice.createInjector(TrackingModule.of(Modules.combine(modules), recording()));
  }

  private Module recording() {
    return binder -> binder.bind(ActivityTracker.class).toInstance(tracker);
  }

  private void isTracked(Shop shop) {
    tracker.clear();
    assertThat(shop).isInstanceOf(TrackedShop.class);
    assertThat(shop.sell("i")).isEqualTo("sold i");
    assertThat(tracker.onlyActivity())
        .hasSubject("item")
        .reportedChange("i", "sold i")
        .keptTheContract();
  }

  @Test
  void whatIsBoundToAClass() {
    isTracked(injector(b -> b.bind(Shop.class).to(CornerShop.class)).getInstance(Shop.class));
  }

  @Test
  void whatIsBoundToAnInstance() {
    isTracked(
        injector(b -> b.bind(Shop.class).toInstance(new CornerShop())).getInstance(Shop.class));
  }

  @Test
  void whatIsBoundToAProvider() {
    isTracked(
        injector(b -> b.bind(Shop.class).toProvider(CornerShop::new)).getInstance(Shop.class));
  }

  @Test
  void whatIsBoundToTheKeyOfAProvider() {
    isTracked(injector(b -> b.bind(Shop.class).toProvider(Shops.class)).getInstance(Shop.class));
  }

  @Test
  void whatIsBoundToAConstructor() throws Exception {
    var constructor = CornerShop.class.getDeclaredConstructor();
    isTracked(injector(b -> b.bind(Shop.class).toConstructor(constructor)).getInstance(Shop.class));
  }

  @Test
  void whatAMethodProvides() {
    isTracked(injector(new Providing()).getInstance(Shop.class));
  }

  /** The same object by two keys is decorated for both, once. */
  @Test
  void whatIsBoundToAnotherKeyThatIsTracked() {
    Key<Shop> corner = Key.get(Shop.class, Names.named("corner"));
    Injector injector =
        injector(b -> b.bind(corner).to(CornerShop.class), b -> b.bind(Shop.class).to(corner));
    isTracked(injector.getInstance(Shop.class));
    isTracked(injector.getInstance(corner));
  }

  @Test
  void whatAMethodProvidesOfAnotherBinding() {
    isTracked(injector(new Choosing()).getInstance(Shop.class));
  }

  @Test
  void whatIsTheDefaultOfAnOptionalBinder() {
    Module optional =
        b -> OptionalBinder.newOptionalBinder(b, Shop.class).setDefault().to(CornerShop.class);
    isTracked(injector(optional).getInstance(Shop.class));
    Module chosen =
        b -> OptionalBinder.newOptionalBinder(b, Shop.class).setBinding().to(CornerShop.class);
    isTracked(injector(optional, chosen).getInstance(Shop.class));
  }

  @Test
  void whatASetHasOfAnotherBinding() {
    Injector injector =
        injector(
            b -> b.bind(Shop.class).to(CornerShop.class),
            b -> Multibinder.newSetBinder(b, Shop.class).addBinding().to(Shop.class));
    injector.getInstance(Key.get(new TypeLiteral<Set<Shop>>() {})).forEach(this::isTracked);
  }

  @Test
  void whatIsDecoratedByHandKeepsItsTracker() {
    RecordingTracker own = new RecordingTracker();
    Shop shop =
        injector(b -> b.bind(Shop.class).toInstance(new TrackedShop(new CornerShop(), own)))
            .getInstance(Shop.class);
    assertThat(shop.sell("i")).isEqualTo("sold i");
    assertThat(own.onlyActivity()).reportedChange("i", "sold i");
    assertThat(tracker.activities()).isEmpty();
  }

  @Test
  void whatHasAnAnnotation() {
    Injector injector =
        injector(b -> b.bind(Shop.class).annotatedWith(Names.named("a")).to(CornerShop.class));
    isTracked(injector.getInstance(Key.get(Shop.class, Names.named("a"))));
  }

  @Test
  void whatIsGeneric() {
    var key = new TypeLiteral<Store<String>>() {};
    Store<String> store =
        injector(b -> b.bind(key).toInstance(id -> "found " + id)).getInstance(Key.get(key));

    assertThat(store.find("i")).isEqualTo("found i");
    assertThat(tracker.onlyActivity()).hasArgument("id", "i").keptTheContract();
  }

  @Test
  void whatAPrivateModuleExposes() {
    Module hidden =
        new PrivateModule() {
          @Override
          protected void configure() {
            bind(Shop.class).to(CornerShop.class).in(Scopes.SINGLETON);
            expose(Shop.class);
          }
        };
    Injector injector = injector(hidden);
    isTracked(injector.getInstance(Shop.class));
    assertThat(injector.getInstance(Shop.class)).isSameAs(injector.getInstance(Shop.class));
  }

  @Test
  void whatAPrivateModuleKeepsToItself() {
    Module hidden =
        new PrivateModule() {
          @Override
          protected void configure() {
            bind(Shop.class).to(CornerShop.class);
            bind(Customer.class);
            expose(Customer.class);
          }
        };
    isTracked(injector(hidden).getInstance(Customer.class).shop);
  }

  @Test
  void theElementsOfASet() {
    Set<Shop> shops =
        injector(
                b -> {
                  Multibinder<Shop> set = Multibinder.newSetBinder(b, Shop.class);
                  set.addBinding().to(CornerShop.class);
                  set.addBinding().toInstance(id -> "sold " + id);
                })
            .getInstance(Key.get(new TypeLiteral<Set<Shop>>() {}));

    assertThat(shops).hasSize(2).allSatisfy(this::isTracked);
  }

  @Test
  void aSingletonHasOneDecorator() {
    Injector injector = injector(b -> b.bind(Shop.class).to(CornerShop.class).in(Scopes.SINGLETON));
    assertThat(injector.getInstance(Shop.class)).isSameAs(injector.getInstance(Shop.class));
  }

  @Test
  void anEagerSingletonIsMadeWithTheInjector() {
    AtomicInteger made = new AtomicInteger();
    Provider<Shop> counting =
        () -> {
          made.incrementAndGet();
          return new CornerShop();
        };
    Injector injector = injector(b -> b.bind(Shop.class).toProvider(counting).asEagerSingleton());
    assertThat(made).hasValue(1);
    isTracked(injector.getInstance(Shop.class));
    assertThat(made).hasValue(1);
  }

  @Test
  void whatOverridesAnother() {
    Module overridden =
        Modules.override(b -> b.bind(Shop.class).toInstance(id -> "never"))
            .with(b -> b.bind(Shop.class).to(CornerShop.class));
    isTracked(injector(overridden).getInstance(Shop.class));
  }

  @Test
  void aBindingThatIsThereTwiceIsOne() {
    Module twice = b -> b.bind(Shop.class).to(CornerShop.class);
    isTracked(injector(twice, b -> b.install(twice)).getInstance(Shop.class));
  }

  @Test
  void twoBindingsOfAKeyAreGuicesError() {
    assertThatThrownBy(
            () ->
                injector(
                    b -> b.bind(Shop.class).to(CornerShop.class),
                    b -> b.bind(Shop.class).toInstance(id -> "other")))
        .isInstanceOf(CreationException.class)
        .hasMessageContaining("Shop");
  }

  @Test
  void theClassItselfIsLeftAlone() {
    Injector injector = injector(b -> b.bind(Shop.class).to(CornerShop.class));
    assertThat(injector.getInstance(CornerShop.class).sell("i")).isEqualTo("sold i");
    assertThat(tracker.activities()).isEmpty();
  }

  @Test
  void aTrackerMayDependOnWhatIsTracked() {
    Injector injector =
        injector(
            b -> b.bind(Shop.class).to(CornerShop.class),
            b -> b.bind(SellingTracker.class).in(Scopes.SINGLETON));
    isTracked(injector.getInstance(Shop.class));
    assertThat(injector.getInstance(SellingTracker.class).heard).hasValue(1);
  }

  @Test
  void withoutATrackerNothingIsTold() {
    Injector injector =
        Guice.createInjector(TrackingModule.of(b -> b.bind(Shop.class).to(CornerShop.class)));
    assertThat(injector.getInstance(Shop.class).sell("i")).isEqualTo("sold i");
  }

  /** Provides by a method. */
  private static final class Providing extends AbstractModule {
    @Provides
    @Singleton
    Shop shop() {
      return new CornerShop();
    }
  }

  /** Provides what another binding has. */
  private static final class Choosing extends AbstractModule {
    @Provides
    @Named("corner")
    Shop corner() {
      return new CornerShop();
    }

    @Provides
    Shop shop(@Named("corner") Shop corner) {
      return corner;
    }
  }

  /** Provides by a class. */
  private static final class Shops implements Provider<Shop> {
    @Inject
    Shops() {}

    @Override
    public Shop get() {
      return new CornerShop();
    }
  }

  /** Has a shop injected. */
  private static final class Customer {
    private final Shop shop;

    @Inject
    Customer(Shop shop) {
      this.shop = shop;
    }
  }

  /** A tracker that sells, too. */
  private static final class SellingTracker implements ActivityTracker {
    private final Shop shop;
    private final AtomicInteger heard = new AtomicInteger();

    @Inject
    SellingTracker(Shop shop) {
      this.shop = shop;
    }

    @Override
    public Activity start(
        dev.tracker.context.ActivityContext context,
        String operation,
        String subject,
        Object... kvArgs) {
      heard.incrementAndGet();
      shop.sell("one more");
      return Activity.noop();
    }
  }
}
