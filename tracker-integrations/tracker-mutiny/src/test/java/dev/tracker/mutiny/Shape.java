package dev.tracker.mutiny;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Function;

/** The types of Mutiny's, and what a method of each does when it is called. */
@SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
enum Shape {
  UNI(service -> service.placeUni("tea"), service -> service.placeUni("tea")),
  UNI_OF_OPTIONAL(
      service -> service.placeOptional("tea"),
      service -> service.placeOptional("tea").map(Shape::orNull)),
  MULTI(
      service -> service.placeMulti("tea"), service -> service.placeMulti("tea").collect().last());

  private final Function<OrderService, Object> call;
  private final Function<OrderService, Uni<Order>> source;

  Shape(Function<OrderService, Object> call, Function<OrderService, Uni<Order>> source) {
    this.call = call;
    this.source = source;
  }

  /** What the method of this type returns. */
  Object call(OrderService service) {
    return call.apply(service);
  }

  /** The same, to be subscribed to like any other. */
  Uni<Order> source(OrderService service) {
    return source.apply(service);
  }

  /** Whether many items come, none of which is the data of a change. */
  boolean isMany() {
    return this == MULTI;
  }

  private static Order orNull(Optional<Order> order) {
    return order.orElse(null);
  }
}
