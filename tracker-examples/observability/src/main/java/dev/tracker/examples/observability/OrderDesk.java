package dev.tracker.examples.observability;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import java.util.Optional;

/** Where orders are taken. */
@TrackActivity(subject = "order")
public interface OrderDesk {

  /** Takes an order, and what is ordered from the stock. */
  Order place(@TrackArg String item, @TrackArg int quantity) throws OutOfStock;

  /**
   * Cancels an order, and puts what was ordered back.
   *
   * @return {@code false} if it was cancelled before, so that nothing changed
   */
  @TrackActivity(changeIf = "result", changeId = "id")
  boolean cancel(@TrackArg long id) throws UnknownOrder;

  /** Looks an order up: the method's name says that this changes nothing. */
  Optional<Order> find(@TrackArg long id);
}
