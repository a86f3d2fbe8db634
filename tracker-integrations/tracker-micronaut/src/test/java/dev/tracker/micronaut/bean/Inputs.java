package dev.tracker.micronaut.bean;

import dev.tracker.TrackActivity;
import dev.tracker.testing.RecordingTracker;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;

/** The beans of these tests. */
final class Inputs {
  private Inputs() {}

  /** Tracked. */
  @TrackActivity(subject = "lamp")
  interface Lamp {
    @TrackActivity(changeId = "none")
    void lightLamp();
  }

  /** Tracked, and closed at its end. */
  @TrackActivity(subject = "tap")
  interface Tap {
    @TrackActivity(changeId = "none")
    void openTap();
  }

  @Factory
  @Requires(property = "kind", value = "input")
  static class Made {
    @Singleton
    RecordingTracker tracker() {
      return new RecordingTracker();
    }

    /** Decorated by hand. */
    @Singleton
    @Requires(property = "case", value = "by-hand")
    Lamp byHand(RecordingTracker tracker) {
      return new TrackedInputs_Lamp(new DefaultLamp(), tracker);
    }

    @Singleton
    @Named("inner")
    @Requires(property = "case", value = "chosen")
    Lamp inner() {
      return new DefaultLamp();
    }

    /** Another bean, by another name. */
    @Singleton
    @Primary
    @Requires(property = "case", value = "chosen")
    Lamp chosen(@Named("inner") Lamp inner) {
      return inner;
    }

    /** Of a class that is final, as a lambda's is. */
    @Singleton
    @Requires(property = "case", value = "lambda")
    Lamp lambda() {
      return () -> {};
    }

    @Singleton
    @Bean(preDestroy = "close")
    @Requires(property = "case", value = "closed")
    ClosingTap closing() {
      return new ClosingTap();
    }

    /** No processor sees what is local to a method. */
    @Singleton
    @Requires(property = "case", value = "forgotten")
    Runnable forgotten() {
      @SuppressWarnings("UnusedMethod") // It is there to be annotated.
      @TrackActivity
      interface Forgotten {
        void run();
      }
      class Forgetful implements Forgotten, Runnable {
        @Override
        public void run() {}
      }
      return new Forgetful();
    }

    /** Its decorator is TrackedStale, which is written by hand. */
    @Singleton
    @Requires(property = "case", value = "stale")
    Runnable stale() {
      @SuppressWarnings("UnusedMethod") // It is there to be annotated.
      @TrackActivity
      interface Stale {
        void run();
      }
      class Old implements Stale, Runnable {
        @Override
        public void run() {}
      }
      return new Old();
    }
  }

  static class DefaultLamp implements Lamp {
    @Override
    public void lightLamp() {}
  }

  static class ClosingTap implements Tap, AutoCloseable {
    int closed;

    @Override
    public void openTap() {}

    @Override
    public void close() {
      closed++;
    }
  }

  @Singleton
  @Requires(property = "case", value = "class")
  static class ClassLamp extends DefaultLamp {}

  /** Asks for the class, in each way. */
  @Singleton
  @Requires(property = "case", value = "class")
  static class Asking {
    @Inject ClassLamp field;
    final Provider<ClassLamp> provider;
    final List<ClassLamp> list;

    Asking(Provider<ClassLamp> provider, List<ClassLamp> list) {
      this.provider = provider;
      this.list = list;
    }
  }

  @Singleton
  @Requires(property = "case", value = "superclass")
  static class SuperLamp extends DefaultLamp {}

  @Singleton
  @Requires(property = "case", value = "superclass")
  record AskingSuper(DefaultLamp lamp) {}

  /** Of which only the interface can be asked for. */
  @Singleton
  @Bean(typed = Lamp.class)
  @Requires(property = "case", value = "typed")
  static class TypedLamp extends DefaultLamp {}

  @Singleton
  @Requires(property = "case", value = "typed")
  static class TypedOther {
    final List<TypedLamp> lamps;

    TypedOther(List<TypedLamp> lamps) {
      this.lamps = lamps;
    }
  }

  /** A listener of the application's, which is to meet beans as they were made. */
  @Singleton
  @Requires(property = "case", value = "closed")
  static class Listening implements BeanCreatedEventListener<Tap> {
    boolean isOfClass;

    @Override
    public Tap onCreated(BeanCreatedEvent<Tap> event) {
      isOfClass = event.getBean() instanceof ClosingTap;
      return event.getBean();
    }
  }
}
