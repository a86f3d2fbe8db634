package generics;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

public class ThrowingCase {
  interface Task<E extends Throwable> {
    void run() throws E;

    <Y extends Throwable> void runOr(Y other) throws E, Y;
  }

  interface Reading {
    String read(String name) throws IOException, TimeoutException;
  }

  interface Waiting {
    CharSequence read(String name) throws FileNotFoundException, InterruptedException;
  }

  @SuppressWarnings("try")
  @TrackActivity(effect = Effect.READ)
  public interface Throwing<X extends Exception>
      extends Task<IOException>, Callable<String>, Reading, Waiting {
    void act() throws X, IllegalStateException;

    <Y extends Exception & AutoCloseable> void either(Class<Y> type) throws X, Y;
  }
}
