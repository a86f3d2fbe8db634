package dev.tracker.dagger;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** The build fails where a service would not be tracked, in Dagger's own words. */
class ForgottenBindingTest {

  private static Compilation compile(String bindings, String... options) {
    return Compiler.javac()
        .withProcessors(processors())
        .withOptions((Object[]) options)
        .compile(
            JavaFileObjects.forSourceString(
                "shop.Orders",
                """
                package shop;

                @dev.tracker.TrackActivity(subject = "order")
                interface Orders {
                  void place(String id);
                }
                """),
            JavaFileObjects.forSourceString(
                "shop.DefaultOrders",
                """
                package shop;

                class DefaultOrders implements Orders {
                  @javax.inject.Inject DefaultOrders() {}
                  public void place(String id) {}
                }
                """),
            JavaFileObjects.forSourceString(
                "shop.Shop",
                """
                package shop;

                @dagger.Component(modules = ShopModule.class)
                interface Shop {
                  Orders orders();
                }
                """),
            JavaFileObjects.forSourceString(
                "shop.ShopModule",
                """
                package shop;

                @dagger.Module(includes = TrackedOrdersModule.class)
                interface ShopModule {
                  %s
                }
                """
                    .formatted(bindings)));
  }

  /** Dagger's and ours, found as javac finds them. */
  private static Processor[] processors() {
    return StreamSupport.stream(ServiceLoader.load(Processor.class).spliterator(), false)
        .filter(each -> each.getClass().getName().matches("(dagger|dev\\.tracker)\\..*"))
        .toArray(Processor[]::new);
  }

  @Test
  void whereNothingIsDecoratedOrThereIsNoTracker() {
    Compilation compilation = compile("");

    assertThat(compilation).hadErrorContaining("@dev.tracker.dagger.Undecorated shop.Orders");
    assertThat(compilation).hadErrorContaining("dev.tracker.ActivityTracker");
  }

  @Test
  void whereTheQualifierIsForgotten() {
    assertThat(compile("@dagger.Binds Orders orders(DefaultOrders orders);"))
        .hadErrorContaining("shop.Orders is bound multiple times");
  }

  @Test
  void whereTheModuleIsSwitchedOff() {
    assertThat(compile("", "-Atracker.dagger=false")).hadErrorContaining("TrackedOrdersModule");
    assertThat(compile("", "-Atracker.dagger=!shop.Orders"))
        .hadErrorContaining("TrackedOrdersModule");
  }
}
