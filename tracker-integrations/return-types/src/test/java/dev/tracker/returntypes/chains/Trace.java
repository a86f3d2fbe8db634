package dev.tracker.returntypes.chains;

import java.util.ArrayList;
import java.util.List;

/** What can be observed of a chain from outside and from within, line by line. */
public final class Trace {
  private final List<String> operators = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private int open;
  private boolean mayStayOpen;

  /** Notes an operator of the chain, for whoever reads of a difference. */
  public void operator(String name) {
    operators.add(name);
  }

  public synchronized void add(String event, Object... details) {
    StringBuilder line = new StringBuilder(event);
    for (Object detail : details) {
      line.append(' ').append(detail instanceof Throwable error ? text(error) : detail);
    }
    lines.add(line.toString());
  }

  private static String text(Throwable error) {
    String cause = error.getCause() == null ? "" : " <- " + text(error.getCause());
    // A lambda's name is another one in each run.
    String message = String.valueOf(error.getMessage()).replaceAll("\\$\\$Lambda\\S*", "lambda");
    return error.getClass().getSimpleName() + ": " + message + cause;
  }

  /** Notes that what the chain subscribes to may be left open for ever, by no fault of tracking. */
  public synchronized void leaveOpen() {
    mayStayOpen = true;
  }

  public synchronized boolean mayStayOpen() {
    return mayStayOpen;
  }

  public synchronized void opened() {
    open++;
  }

  public synchronized void ended() {
    open--;
  }

  /** How many subscriptions to parts of the chain are open. */
  public synchronized int open() {
    return open;
  }

  public List<String> operators() {
    return operators;
  }

  public synchronized List<String> lines() {
    return List.copyOf(lines);
  }
}
