package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.log.LogActivityTracker;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Prints what it can see of Tracker from outside. */
public class Main {
  private static final Logger ROOT = Logger.getLogger("");

  public static void main(String[] args) {
    System.out.println("API " + TrackedMethod.class.getName());
    for (Handler handler : ROOT.getHandlers()) {
      ROOT.removeHandler(handler);
    }
    ROOT.addHandler(new Printing());
    ActivityTracker failing =
        (context, operation, subject, kvArgs) -> {
          System.out.println(operation + " " + kvArgs[1]);
          throw new IllegalStateException("a fault, to be logged");
        };
    new TrackedGreeter(name -> {}, failing).greet("ada");
    Activity activity = new LogActivityTracker().start(ActivityContext.root(), "greet", "");
    ROOT.removeHandler(ROOT.getHandlers()[0]);
    activity.end();
  }

  private static final class Printing extends Handler {
    @Override
    public void publish(LogRecord entry) {
      System.out.println("logged by " + entry.getLoggerName());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
