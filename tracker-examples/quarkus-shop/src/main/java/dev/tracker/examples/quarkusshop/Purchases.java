package dev.tracker.examples.quarkusshop;

import dev.tracker.TrackActivity;
import java.util.Optional;

/** The orders that were taken. */
@TrackActivity(subject = "purchase")
public interface Purchases {

  @TrackActivity(
      changeId = "result.id",
      changeData = {"result.sku", "result.quantity"})
  Purchase save(Purchase purchase);

  @TrackActivity(args = "id")
  Optional<Purchase> byId(long id);
}
