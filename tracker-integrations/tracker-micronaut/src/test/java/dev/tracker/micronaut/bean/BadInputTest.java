package dev.tracker.micronaut.bean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.TrackingDecorator;
import dev.tracker.micronaut.Application;
import dev.tracker.micronaut.Notes;
import dev.tracker.testing.RecordingTracker;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BadInputTest {

  private static void start(String input, Consumer<ApplicationContext> test) {
    try (ApplicationContext beans = Application.start("input", Map.of("case", input))) {
      test.accept(beans);
    }
  }

  private static int calls(ApplicationContext beans) {
    return beans.getBean(RecordingTracker.class).activities().size();
  }

  @Test
  void isNotDecoratedTwice() {
    try (Notes notes = Notes.taken()) {
      start(
          "by-hand",
          beans -> {
            beans.getBean(Inputs.Lamp.class).lightLamp();
            assertThat(calls(beans)).isEqualTo(1);
          });
      assertThat(notes.warnings())
          .singleElement()
          .asString()
          .contains("is a decorator already")
          .contains("Return what it decorates from the factory");
    }
  }

  @Test
  void isDecoratedOnceWhereAFactoryReturnsAnotherBean() {
    try (Notes notes = Notes.taken()) {
      start(
          "chosen",
          beans -> {
            beans.getBean(Inputs.Lamp.class).lightLamp();
            assertThat(calls(beans)).isEqualTo(1);
          });
      assertThat(notes.warnings()).isEmpty();
    }
  }

  @Test
  void mayBeFinal() {
    start(
        "lambda",
        beans -> {
          beans.getBean(Inputs.Lamp.class).lightLamp();
          assertThat(calls(beans)).isEqualTo(1);
        });
  }

  @Test
  void isLeftAloneWhereItsClassIsAskedFor() {
    try (Notes notes = Notes.taken()) {
      start(
          "class",
          beans -> {
            Inputs.Asking asking = beans.getBean(Inputs.Asking.class);
            asking.field.lightLamp();
            asking.provider.get().lightLamp();
            assertThat(asking.list).containsExactly(asking.field);
            assertThat(calls(beans)).isZero();
          });
      assertThat(notes.warnings())
          .singleElement()
          .asString()
          .contains(Inputs.ClassLamp.class.getName() + " is not tracked")
          .contains(Inputs.Lamp.class.getName())
          .contains(Inputs.Asking.class.getName() + " asks for it by its class")
          .containsAnyOf("as 'field'", "as 'provider'", "as 'list'")
          .contains("Have that ask for the interface");
    }
  }

  @Test
  void isLeftAloneWhereItsSuperclassIsAskedFor() {
    try (Notes notes = Notes.taken()) {
      start("superclass", beans -> beans.getBean(Inputs.AskingSuper.class).lamp().lightLamp());
      assertThat(notes.warnings()).singleElement().asString().contains("is not tracked");
    }
  }

  @Test
  void isTrackedWhereItsClassIsHidden() {
    start(
        "typed",
        beans -> {
          assertThat(beans.getBean(Inputs.TypedOther.class).lamps).isEmpty();
          beans.getBean(Inputs.Lamp.class).lightLamp();
          assertThat(calls(beans)).isEqualTo(1);
        });
  }

  @Test
  void isItselfForListenersAndAtItsEnd() {
    Inputs.ClosingTap[] tap = new Inputs.ClosingTap[1];
    start(
        "closed",
        beans -> {
          Inputs.Tap tracked = beans.getBean(Inputs.Tap.class);
          tracked.openTap();
          assertThat(calls(beans)).isEqualTo(1);
          assertThat(tracked).isInstanceOf(AutoCloseable.class).isEqualTo(tracked);
          assertThat(tracked.hashCode()).isEqualTo(tracked.hashCode());
          assertThat(tracked).hasToString("Tracked[" + TrackingDecorator.unwrap(tracked) + "]");
          assertThat(beans.getBean(Inputs.Listening.class).isOfClass).isTrue();
          tap[0] = (Inputs.ClosingTap) TrackingDecorator.unwrap(tracked);
        });
    assertThat(tap[0].closed).isEqualTo(1);
  }

  @Test
  void isSaidToHaveBeenCompiledWithoutTheProcessor() {
    try (Notes notes = Notes.taken()) {
      start("forgotten", beans -> beans.getBean(Runnable.class).run());
      assertThat(notes.warnings())
          .singleElement()
          .asString()
          .contains("Forgotten is annotated", "has no decorator", "tracker-processor");
    }
  }

  @Test
  void isSaidToHaveADecoratorOfAnotherVersion() {
    try (Notes notes = Notes.taken()) {
      start("stale", beans -> beans.getBean(Runnable.class).run());
      assertThat(notes.warnings())
          .singleElement()
          .asString()
          .contains("Stale cannot be used", "Compile it again");
    }
  }
}
