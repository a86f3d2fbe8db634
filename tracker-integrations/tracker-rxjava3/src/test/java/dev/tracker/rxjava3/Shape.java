package dev.tracker.rxjava3;

import io.reactivex.rxjava3.core.Maybe;
import java.util.function.Function;

/** The types of RxJava's, and what a method of each does when it is called. */
@SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
enum Shape {
  SINGLE(service -> service.placeSingle("tea"), service -> service.placeSingle("tea").toMaybe()),
  MAYBE(service -> service.placeMaybe("tea"), service -> service.placeMaybe("tea")),
  COMPLETABLE(
      service -> service.placeCompletable("tea"),
      service -> service.placeCompletable("tea").toMaybe()),
  OBSERVABLE(
      service -> service.placeObservable("tea"),
      service -> service.placeObservable("tea").lastElement()),
  FLOWABLE(
      service -> service.placeFlowable("tea"),
      service -> service.placeFlowable("tea").lastElement());

  private final Function<OrderService, Object> call;
  private final Function<OrderService, Maybe<Order>> source;

  Shape(Function<OrderService, Object> call, Function<OrderService, Maybe<Order>> source) {
    this.call = call;
    this.source = source;
  }

  /** What the method of this type returns. */
  Object call(OrderService service) {
    return call.apply(service);
  }

  /** The same, to be subscribed to like any other. */
  Maybe<Order> source(OrderService service) {
    return source.apply(service);
  }

  boolean hasResult() {
    return this != COMPLETABLE;
  }

  /** Whether many items come, none of which is the data of a change. */
  boolean isMany() {
    return this == OBSERVABLE || this == FLOWABLE;
  }
}
