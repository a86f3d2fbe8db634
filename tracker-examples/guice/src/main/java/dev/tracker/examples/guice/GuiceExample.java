package dev.tracker.examples.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.guice.TrackingModule;
import java.io.PrintStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Has an order placed, and prints what a tracker hears of it. */
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
      return new Printing(out);
    }
  }

  /** Prints what it hears. */
  private record Printing(PrintStream out) implements ActivityTracker {
    @Override
    public Activity start(
        ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
      out.println(operation + " " + subject + " " + Arrays.toString(kvArgs));
      return new Activity() {
        @Override
        public void reportErr(Throwable error) {
          out.println("failed: " + error);
        }

        @Override
        public void reportChange(@Nullable String id, @Nullable Object data) {
          out.println("changed: " + id);
        }

        @Override
        public void end() {
          out.println("done");
        }
      };
    }
  }
}
