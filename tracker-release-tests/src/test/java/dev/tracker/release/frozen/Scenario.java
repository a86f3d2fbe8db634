package dev.tracker.release.frozen;

import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Calls everything, once to succeed and once to fail. */
public final class Scenario {
  private static final Order ONE = new Order("1", "Ada", "4000-1234", 42);
  private static final Order TWO = new Order("2", "Bob", "4000-5678", 43);

  private final List<String> outcomes = new ArrayList<>();
  private final Orders orders;

  private Scenario(ActivityTracker tracker) {
    orders = new TrackedOrders(new SimpleOrders(), tracker);
  }

  /**
   * Runs it.
   *
   * @param tracker hears of the calls
   * @return what the caller got, call by call
   */
  public static List<String> run(ActivityTracker tracker) {
    Scenario scenario = new Scenario(tracker);
    scenario.returnAtOnce();
    scenario.returnLater();
    return scenario.outcomes;
  }

  private void returnAtOnce() {
    outcome("place", () -> orders.place(ONE));
    outcome("place", () -> orders.place(TWO));
    outcome("find", () -> orders.find("1"));
    outcome("find", () -> orders.find("2"));
    outcome("exists", () -> orders.exists(ActivityContext.current(), "1"));
    outcome("cancel", () -> orders.cancel("1", true));
    outcome("cancel", () -> orders.cancel("1", false));
    outcome("delete", () -> deleted("1"));
    outcome("delete", () -> deleted("2"));
    outcome("supports", () -> orders.supports("any"));
  }

  private void returnLater() {
    outcome("findLater", orders.findLater("1"));
    outcome("findLater", orders.findLater("2"));
    outcome("placeLater", orders.placeLater(ONE));
    outcome("placeLater", orders.placeLater(TWO));
    orders.listAll("Ada").subscribe(new Outcomes("listAll"));
    orders.listAll("Bob").subscribe(new Outcomes("listAll"));
    orders.importAll("Ada").subscribe(new Outcomes("importAll"));
    orders.importAll("Bob").subscribe(new Outcomes("importAll"));
  }

  private String deleted(String id) {
    orders.delete(id);
    return "nothing";
  }

  private void outcome(String method, Callable<Object> call) {
    try {
      outcomes.add(method + " returned " + call.call());
    } catch (Exception e) {
      outcomes.add(method + " threw " + e);
    }
  }

  private void outcome(String method, CompletionStage<Order> stage) {
    stage.whenComplete(
        (order, error) ->
            outcomes.add(method + (error == null ? " brought " + order : " failed with " + error)));
  }

  private final class Outcomes implements Flow.Subscriber<Order> {
    private final String method;

    Outcomes(String method) {
      this.method = method;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(Order order) {
      outcomes.add(method + " brought " + order);
    }

    @Override
    public void onError(Throwable error) {
      outcomes.add(method + " failed with " + error);
    }

    @Override
    public void onComplete() {
      outcomes.add(method + " completed");
    }
  }
}
