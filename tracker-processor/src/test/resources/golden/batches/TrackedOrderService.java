package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackingDecorator;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Batch;
import dev.tracker.runtime.Ending;
import dev.tracker.runtime.FlowAdapter;
import dev.tracker.runtime.Following;
import dev.tracker.runtime.GeneratedDecorator;
import dev.tracker.runtime.Tracking;
import dev.tracker.spi.DeferredActivity;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;

/** Tracks {@link OrderService}: a call of a tracked method is an activity of the tracker. */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
public class TrackedOrderService implements OrderService, TrackingDecorator {
  private static final TrackedMethod SAVE_ALL = TrackedMethod.of(
      OrderService.class, "saveAll", "save", "order", Effect.CHANGE);
  private static final TrackedMethod DELETE_ALL_BY_ID = TrackedMethod.of(
      OrderService.class, "deleteAllById", "delete", "order", Effect.CHANGE);
  private static final TrackedMethod IMPORT_ALL = TrackedMethod.of(
      OrderService.class, "importAll", "import", "order", Effect.CHANGE);
  private static final TrackedMethod UPDATE = TrackedMethod.of(
      OrderService.class, "update", "update", "order", Effect.CHANGE);
  private static final TrackedMethod SHIP = TrackedMethod.of(
      OrderService.class, "ship", "ship", "order", Effect.CHANGE);
  private static final TrackedMethod PLACE = TrackedMethod.of(
      OrderService.class, "place", "place", "order", Effect.CHANGE);
  private static final TrackedMethod PICK = TrackedMethod.of(
      OrderService.class, "pick", "pick", "order", Effect.CHANGE);
  private static final TrackedMethod SEND = TrackedMethod.of(
      OrderService.class, "send", "send", "order", Effect.CHANGE);

  private final OrderService delegate;
  private final ActivityTracker tracker;
  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  public TrackedOrderService(OrderService delegate, ActivityTracker tracker) {
    Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /** Tracked as {@code save order}; success reports a change for each of {@code orders}. */
  @Override
  public void saveAll(List<Order> orders) {
    boolean[] guard = guard(SAVE_ALL);
    if (guard == null) {
      delegate.saveAll(orders);
      return;
    }
    Batch batch = saveAllTaken(guard, orders);
    Activity activity = start(guard, ActivityContext.current(), SAVE_ALL, null);
    try {
      delegate.saveAll(orders);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, SAVE_ALL, error);
      throw error;
    }
    saveAllChanged(guard, activity, batch);
  }

  private Batch saveAllTaken(boolean[] guard, List<Order> orders) {
    guard[0] = true;
    try {
      return Batch.taken(orders, 0, tracker, SAVE_ALL);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SAVE_ALL, fault);
      return Batch.EMPTY;
    } finally {
      guard[0] = false;
    }
  }

  private void saveAllChanged(boolean[] guard, Activity activity, Batch batch) {
    guard[0] = true;
    try {
      Batch all = batch.read();
      for (Object element : all.elements()) {
        saveAllEach(activity, element);
      }
      if (all.hasRest()) {
        reportEach(activity, SAVE_ALL, null, all.rest());
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SAVE_ALL, fault);
    } finally {
      guard[0] = false;
      end(guard, activity, SAVE_ALL);
    }
  }

  private void saveAllEach(Activity activity, Object element) {
    String changeId = null;
    Object changeData = null;
    try {
      Order each = Tracking.result(element);
      if (tracker.wantsValues(SAVE_ALL, activity)) {
        changeId = each == null ? null : each.id();
        changeData = each;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SAVE_ALL, fault);
    } finally {
      reportEach(activity, SAVE_ALL, changeId, changeData);
    }
  }

  /** Tracked as {@code delete order}; success reports a change for each of {@code ids}. */
  @Override
  public void deleteAllById(long[] ids) {
    boolean[] guard = guard(DELETE_ALL_BY_ID);
    if (guard == null) {
      delegate.deleteAllById(ids);
      return;
    }
    Batch batch = deleteAllByIdTaken(guard, ids);
    Activity activity = start(guard, ActivityContext.current(), DELETE_ALL_BY_ID, null);
    try {
      delegate.deleteAllById(ids);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, DELETE_ALL_BY_ID, error);
      throw error;
    }
    deleteAllByIdChanged(guard, activity, batch);
  }

  private Batch deleteAllByIdTaken(boolean[] guard, long[] ids) {
    guard[0] = true;
    try {
      return Batch.taken(ids, 100, tracker, DELETE_ALL_BY_ID);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, DELETE_ALL_BY_ID, fault);
      return Batch.EMPTY;
    } finally {
      guard[0] = false;
    }
  }

  private void deleteAllByIdChanged(boolean[] guard, Activity activity, Batch batch) {
    guard[0] = true;
    try {
      Batch all = batch.read();
      for (Object element : all.elements()) {
        deleteAllByIdEach(activity, element);
      }
      if (all.hasRest()) {
        reportEach(activity, DELETE_ALL_BY_ID, null, all.rest());
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, DELETE_ALL_BY_ID, fault);
    } finally {
      guard[0] = false;
      end(guard, activity, DELETE_ALL_BY_ID);
    }
  }

  private void deleteAllByIdEach(Activity activity, Object element) {
    String changeId = null;
    try {
      Long each = Tracking.result(element);
      if (tracker.wantsValues(DELETE_ALL_BY_ID, activity)) {
        changeId = Objects.toString(each, null);
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, DELETE_ALL_BY_ID, fault);
    } finally {
      reportEach(activity, DELETE_ALL_BY_ID, changeId, null);
    }
  }

  /** Tracked as {@code import order}; success reports a change for each of {@code result}. */
  @Override
  public List<Order> importAll(String file) {
    boolean[] guard = guard(IMPORT_ALL);
    if (guard == null) {
      return delegate.importAll(file);
    }
    Activity activity = start(guard, ActivityContext.current(), IMPORT_ALL, null);
    List<Order> result;
    try {
      result = delegate.importAll(file);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, IMPORT_ALL, error);
      throw error;
    }
    importAllChanged(guard, activity, file, result);
    return result;
  }

  private void importAllChanged(boolean[] guard, Activity activity, String file,
      List<Order> result) {
    guard[0] = true;
    try {
      Batch all = Batch.returned(result, 0, tracker, IMPORT_ALL);
      for (Object element : all.elements()) {
        importAllEach(activity, file, element);
      }
      if (all.hasRest()) {
        reportEach(activity, IMPORT_ALL, null, all.rest());
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, IMPORT_ALL, fault);
    } finally {
      guard[0] = false;
      end(guard, activity, IMPORT_ALL);
    }
  }

  private void importAllEach(Activity activity, String file, Object element) {
    String changeId = null;
    Object changeData = null;
    try {
      Order each = Tracking.result(element);
      if (tracker.wantsValues(IMPORT_ALL, activity)) {
        var customer = each == null ? null : each.customer();
        changeId = customer == null ? null : String.valueOf(customer.number());
        changeData = Tracking.map(
            "name", customer == null ? null : customer.name(),
            "file", file);
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, IMPORT_ALL, fault);
    } finally {
      reportEach(activity, IMPORT_ALL, changeId, changeData);
    }
  }

  /**
   * Tracked as {@code update order}; success reports a change for each of {@code orders} if
   * {@code each.changed}.
   */
  @Override
  public void update(Collection<? extends Order> orders) throws OrderRejected {
    boolean[] guard = guard(UPDATE);
    if (guard == null) {
      delegate.update(orders);
      return;
    }
    Batch batch = updateTaken(guard, orders);
    Activity activity = start(guard, ActivityContext.current(), UPDATE, null);
    try {
      delegate.update(orders);
    } catch (OrderRejected error) {
      Ending.expect(guard, activity, tracker, UPDATE, error);
      throw error;
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, UPDATE, error);
      throw error;
    }
    updateChanged(guard, activity, batch);
  }

  private Batch updateTaken(boolean[] guard, Collection<? extends Order> orders) {
    guard[0] = true;
    try {
      return Batch.taken(orders, 0, tracker, UPDATE);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, UPDATE, fault);
      return Batch.EMPTY;
    } finally {
      guard[0] = false;
    }
  }

  private void updateChanged(boolean[] guard, Activity activity, Batch batch) {
    guard[0] = true;
    try {
      Batch all = batch.read();
      for (Object element : all.elements()) {
        updateEach(activity, element);
      }
      if (all.hasRest()) {
        reportEach(activity, UPDATE, null, all.rest());
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, UPDATE, fault);
    } finally {
      guard[0] = false;
      end(guard, activity, UPDATE);
    }
  }

  private void updateEach(Activity activity, Object element) {
    boolean changed = false;
    String changeId = null;
    Object changeData = null;
    try {
      Order each = Tracking.result(element);
      changed = each != null && each.changed();
      if (changed && tracker.wantsValues(UPDATE, activity)) {
        changeId = each == null ? null : each.id();
        changeData = each;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, UPDATE, fault);
    } finally {
      if (changed) {
        reportEach(activity, UPDATE, changeId, changeData);
      }
    }
  }

  /**
   * Tracked as {@code ship order}; success reports a change for each of {@code order.lines} if
   * {@code result}.
   */
  @Override
  public int ship(Optional<Order> order) {
    boolean[] guard = guard(SHIP);
    if (guard == null) {
      return delegate.ship(order);
    }
    Batch batch = shipTaken(guard, order);
    Activity activity = start(guard, ActivityContext.current(), SHIP, null);
    int result;
    try {
      result = delegate.ship(order);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, SHIP, error);
      throw error;
    }
    shipChanged(guard, activity, order, batch, result);
    return result;
  }

  private Batch shipTaken(boolean[] guard, Optional<Order> order) {
    guard[0] = true;
    try {
      var order_ = order == null ? null : order.orElse(null);
      return Batch.taken(order_ == null ? null : order_.lines(), 0, tracker, SHIP);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SHIP, fault);
      return Batch.EMPTY;
    } finally {
      guard[0] = false;
    }
  }

  private void shipChanged(boolean[] guard, Activity activity, Optional<Order> order, Batch batch,
      int result) {
    guard[0] = true;
    try {
      Batch all = result > 0 ? batch.read() : Batch.EMPTY;
      for (Object element : all.elements()) {
        shipEach(activity, order, element);
      }
      if (all.hasRest()) {
        reportEach(activity, SHIP, null, all.rest());
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SHIP, fault);
    } finally {
      guard[0] = false;
      end(guard, activity, SHIP);
    }
  }

  private void shipEach(Activity activity, Optional<Order> order, Object element) {
    String changeId = null;
    Object changeData = null;
    try {
      String each = Tracking.result(element);
      if (tracker.wantsValues(SHIP, activity)) {
        var order_ = order == null ? null : order.orElse(null);
        changeId = order_ == null ? null : order_.id();
        changeData = each;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SHIP, fault);
    } finally {
      reportEach(activity, SHIP, changeId, changeData);
    }
  }

  /**
   * Tracked as {@code place order}; success reports a change for each of {@code orders} if {@code
   * result}.
   */
  @Override
  public <O extends Order> CompletionStage<List<O>> place(Collection<O> orders) {
    boolean[] guard = guard(PLACE);
    if (guard == null) {
      return delegate.place(orders);
    }
    Batch batch = placeTaken(guard, orders);
    Activity activity = start(guard, ActivityContext.current(), PLACE, null);
    CompletionStage<List<O>> result;
    try {
      result = delegate.place(orders);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, PLACE, error);
      throw error;
    }
    Following.follow(result, guard, activity, tracker, PLACE,
        (value, failure) -> this.<O>placeCompleted(activity, batch, value, failure));
    return result;
  }

  private <O extends Order> void placeCompleted(Activity activity, Batch batch, Object result,
      Throwable error) {
    boolean[] guard = Tracking.completionGuard();
    if (Following.succeeded(guard, activity, tracker, PLACE, error)) {
      this.<O>placeChanged(guard, activity, batch, result);
    }
  }

  private <O extends Order> Batch placeTaken(boolean[] guard, Collection<O> orders) {
    guard[0] = true;
    try {
      return Batch.taken(orders, 0, tracker, PLACE);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, PLACE, fault);
      return Batch.EMPTY;
    } finally {
      guard[0] = false;
    }
  }

  private <O extends Order> void placeChanged(boolean[] guard, Activity activity, Batch batch,
      Object value) {
    guard[0] = true;
    try {
      List<O> result = Tracking.result(value);
      Batch all = result != null && !result.isEmpty() ? batch.read() : Batch.EMPTY;
      for (Object element : all.elements()) {
        this.<O>placeEach(activity, value, element);
      }
      if (all.hasRest()) {
        reportEach(activity, PLACE, null, all.rest());
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, PLACE, fault);
    } finally {
      guard[0] = false;
      end(guard, activity, PLACE);
    }
  }

  private <O extends Order> void placeEach(Activity activity, Object value, Object element) {
    String changeId = null;
    Object changeData = null;
    try {
      List<O> result = Tracking.result(value);
      O each = Tracking.result(element);
      if (tracker.wantsValues(PLACE, activity)) {
        changeId = each == null ? null : each.id();
        changeData = Tracking.map(
            "lines", each == null ? null : each.lines(),
            "size", result == null ? null : result.size());
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, PLACE, fault);
    } finally {
      reportEach(activity, PLACE, changeId, changeData);
    }
  }

  /** Tracked as {@code pick order}; success reports a change for each of {@code result.lines}. */
  @Override
  public CompletionStage<Order> pick(UUID id) {
    boolean[] guard = guard(PICK);
    if (guard == null) {
      return delegate.pick(id);
    }
    Activity activity = start(guard, ActivityContext.current(), PICK, null);
    CompletionStage<Order> result;
    try {
      result = delegate.pick(id);
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, PICK, error);
      throw error;
    }
    Following.follow(result, guard, activity, tracker, PICK,
        (value, failure) -> pickCompleted(activity, value, failure));
    return result;
  }

  private void pickCompleted(Activity activity, Object result, Throwable error) {
    boolean[] guard = Tracking.completionGuard();
    if (Following.succeeded(guard, activity, tracker, PICK, error)) {
      pickChanged(guard, activity, result);
    }
  }

  private void pickChanged(boolean[] guard, Activity activity, Object value) {
    guard[0] = true;
    try {
      Order result = Tracking.result(value);
      Batch all = Batch.returned(result == null ? null : result.lines(), 0, tracker, PICK);
      for (Object element : all.elements()) {
        pickEach(activity, element);
      }
      if (all.hasRest()) {
        reportEach(activity, PICK, null, all.rest());
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, PICK, fault);
    } finally {
      guard[0] = false;
      end(guard, activity, PICK);
    }
  }

  private void pickEach(Activity activity, Object element) {
    String changeId = null;
    try {
      String each = Tracking.result(element);
      if (tracker.wantsValues(PICK, activity)) {
        changeId = each;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, PICK, fault);
    } finally {
      reportEach(activity, PICK, changeId, null);
    }
  }

  /** Tracked as {@code send order}; success reports a change for each of {@code orders}. */
  @Override
  public Flow.Publisher<Order> send(Order... orders) {
    boolean[] guard = guard(SEND);
    if (guard == null) {
      return delegate.send(orders);
    }
    Batch batch = sendTaken(guard, orders);
    ActivityContext current = ActivityContext.current();
    Flow.Publisher<Order> result;
    try {
      result = delegate.send(orders);
    } catch (Throwable error) {
      sendCompleted(start(guard, current, SEND, null), batch, error);
      throw error;
    }
    if (result == null) {
      sendCompleted(start(guard, current, SEND, null), batch, null);
      return null;
    }
    try {
      return FlowAdapter.defer(
          result,
          DeferredActivity.ignoringResult(
              tracker,
              SEND,
              current,
              null,
              context -> start(Tracking.completionGuard(), context, SEND, null),
              (activity, value, failure) -> sendCompleted(activity, batch, failure)));
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.FOLLOW, tracker, SEND, fault);
      return result;
    }
  }

  private void sendCompleted(Activity activity, Batch batch, Throwable error) {
    boolean[] guard = Tracking.completionGuard();
    if (Following.succeeded(guard, activity, tracker, SEND, error)) {
      sendChanged(guard, activity, batch);
    }
  }

  private Batch sendTaken(boolean[] guard, Order[] orders) {
    guard[0] = true;
    try {
      return Batch.taken(orders, 0, tracker, SEND);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SEND, fault);
      return Batch.EMPTY;
    } finally {
      guard[0] = false;
    }
  }

  private void sendChanged(boolean[] guard, Activity activity, Batch batch) {
    guard[0] = true;
    try {
      Batch all = batch.read();
      for (Object element : all.elements()) {
        sendEach(activity, element);
      }
      if (all.hasRest()) {
        reportEach(activity, SEND, null, all.rest());
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SEND, fault);
    } finally {
      guard[0] = false;
      end(guard, activity, SEND);
    }
  }

  private void sendEach(Activity activity, Object element) {
    String changeId = null;
    Object changeData = null;
    try {
      Order each = Tracking.result(element);
      if (tracker.wantsValues(SEND, activity)) {
        changeId = each == null ? null : each.id();
        changeData = each;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SEND, fault);
    } finally {
      reportEach(activity, SEND, changeId, changeData);
    }
  }

  @Override
  public Object trackedDelegate() {
    return delegate;
  }

  @Override
  public ActivityTracker trackedBy() {
    return tracker;
  }

  @Override
  public String toString() {
    return String.format("TrackedOrderService[%s]", delegate);
  }

  private boolean[] guard(TrackedMethod method) {
    try {
      return canBeEnabled && (Tracking.isWatched() || tracker.isEnabled(method))
          ? Tracking.guard(tracker, method) : null;
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.IS_ENABLED, tracker, method, fault);
      return null;
    }
  }

  private Activity start(boolean[] guard, ActivityContext context, TrackedMethod method,
      Object[] kvArgs) {
    guard[0] = true;
    try {
      Activity activity = tracker.start(context, method, Tracking.orNone(kvArgs));
      return Objects.requireNonNull(activity, "start returned null");
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.START, tracker, method, fault);
      return Activity.noop();
    } finally {
      guard[0] = false;
    }
  }

  private void reportEach(Activity activity, TrackedMethod method, String id, Object data) {
    try {
      activity.reportChange(id, data);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.REPORT_CHANGE, tracker, method, fault);
    }
  }

  private void end(boolean[] guard, Activity activity, TrackedMethod method) {
    guard[0] = true;
    try {
      activity.end();
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.END, tracker, method, fault);
    } finally {
      guard[0] = false;
    }
  }
}
