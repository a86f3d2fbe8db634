package dev.tracker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Tracking;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A stack that overflows in the first fault of a process, after calls that went well. What a fault
 * needs must have been initialized before: a class that overflows in that can never be used again.
 */
class ColdOverflowTest {

  /** A process of its own, so that nothing is initialized, and nothing of others suffers. */
  static final class Program implements Runnable {
    private static final int MOST_CALLS = 200;

    private final ActivityTracker chain =
        ActivityTracker.chain(Program::start, Program::start, Program::start);
    private int calls;

    /** Runs on a stack of so many kilobytes, and fails where something is broken for good. */
    public static void main(String[] arguments) throws InterruptedException {
      // As the constructor of a decorator does.
      Tracking.requireLevel(1);
      long stackBytes = Long.parseLong(arguments[0]) << 10;
      Program program = new Program();
      program.call();
      Thread thread = new Thread(null, program, "deep", stackBytes);
      thread.setUncaughtExceptionHandler(
          (in, error) -> {
            error.printStackTrace();
            System.exit(1);
          });
      thread.start();
      thread.join();
    }

    private static Activity start(
        ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
      return new Started();
    }

    @Override
    public void run() {
      descend();
      ActivityTracker broken =
          (context, operation, subject, kvArgs) -> {
            throw new IllegalStateException("broken");
          };
      ActivityTracker.chain(broken, chain).start(ActivityContext.root(), "a", "b").end();
      Activity.noop().end();
    }

    @SuppressWarnings("InfiniteRecursion") // The end of the stack is where it leads.
    private void descend() {
      try {
        descend();
      } catch (StackOverflowError end) {
        // From here on back up.
      }
      if (calls < MOST_CALLS) {
        calls++;
        call();
      }
    }

    /** As a decorator does. */
    private void call() {
      Activity activity;
      try {
        activity = chain.start(ActivityContext.root(), "a", "b");
      } catch (Throwable fault) {
        activity = Activity.noop();
      }
      activity.end();
    }
  }

  /** Does nothing; not {@link Activity#noop}, whose class is not to be initialized by calls. */
  private static final class Started implements Activity {
    @Override
    public void reportErr(Throwable error) {}

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {}

    @Override
    public void end() {}
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 240, 300, 400})
  void leavesNothingBroken(int stackKilobytes) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classesOf(ActivityTracker.class) + File.pathSeparator + testClasses(),
                Program.class.getName(),
                Integer.toString(stackKilobytes))
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
  }

  private static Path classesOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** As part of the module under test, these come from elsewhere than their class says. */
  private static Path testClasses() throws URISyntaxException {
    return classesOf(ActivityTracker.class).resolveSibling("test-classes");
  }
}
