package dev.tracker.examples.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.tracker.ActivityTracker;
import dev.tracker.guice.TrackingModule;
import java.io.PrintStream;

/** Has an order placed, and prints the activity that the tracker receives. */
public final class GuiceExample {
  private GuiceExample() {}

  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    // tag::tracked[]
    Injector injector = Guice.createInjector(TrackingModule.of(new ShopModule(out)));
    OrderService orders = injector.getInstance(OrderService.class);
    // end::tracked[]
    orders.place("tea");
  }

  /** The modules of an application, as they are without Tracker, and a tracker. */
  static final class ShopModule extends AbstractModule {
    private final PrintStream out;

    ShopModule(PrintStream out) {
      this.out = out;
    }

    @Override
    protected void configure() {
      bind(OrderService.class).toInstance(item -> "order of " + item);
    }

    @Provides
    @Singleton
    ActivityTracker tracker() {
      return new PrintingTracker(out);
    }
  }
}
