package dev.tracker.mutiny;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** A service whose methods return Mutiny's types. */
@TrackActivity(operation = "place", subject = "order")
interface OrderService {

  @TrackActivity(changeId = "result.number")
  Uni<Order> placeUni(@TrackArg String item);

  @TrackActivity(changeId = "result.number")
  Uni<Optional<Order>> placeOptional(@TrackArg String item);

  @TrackActivity(changeId = "result.number")
  Multi<Order> placeMulti(@TrackArg String item);
}
