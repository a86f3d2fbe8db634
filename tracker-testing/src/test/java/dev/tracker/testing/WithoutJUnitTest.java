package dev.tracker.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import java.net.URL;
import java.net.URLClassLoader;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** JUnit is optional: whoever tests with something else can record all the same. */
final class WithoutJUnitTest {

  @Test
  void recordsAndAsserts() throws Exception {
    try (URLClassLoader loader = new WithoutJUnit()) {
      assertThatThrownBy(() -> loader.loadClass("org.junit.jupiter.api.Test"))
          .isInstanceOf(ClassNotFoundException.class);

      Class<?> check = loader.loadClass(Check.class.getName());
      ((Runnable) check.getDeclaredConstructor().newInstance()).run();
      assertThat(check.getClassLoader()).isSameAs(loader);
    }
  }

  /** What is run without JUnit. */
  public static final class Check implements Runnable {

    /** Made by reflection. */
    public Check() {}

    @Override
    public void run() {
      RecordingTracker tracker = new RecordingTracker();
      tracker.start(ActivityContext.root(), "create", "backend").end();
      TrackerAssertions.assertThat(tracker).onlyActivity().ended();
      TrackerAssertions.assertThat(tracker).keptTheContract();
    }
  }

  /** Defines all but the classes of the JDK's core itself, from where this test's come from. */
  private static final class WithoutJUnit extends URLClassLoader {
    WithoutJUnit() throws Exception {
      // The platform's loader would find modules of the application, of which JUnit may be one.
      super(classPath(), null);
    }

    private static URL[] classPath() throws Exception {
      Class<?>[] origins = {
        Check.class,
        RecordingTracker.class,
        ActivityTracker.class,
        Assertions.class,
        NullMarked.class
      };
      URL[] urls = new URL[origins.length];
      for (int i = 0; i < origins.length; i++) {
        urls[i] = rootOf(origins[i]);
      }
      return urls;
    }

    /** Not of its code source: to the module that a test is patched into, the folder is unknown. */
    private static URL rootOf(Class<?> type) throws Exception {
      String file = type.getName().replace('.', '/') + ".class";
      String found = type.getResource("/" + file).toString();
      return new URL(found.substring(0, found.length() - file.length()));
    }
  }
}
