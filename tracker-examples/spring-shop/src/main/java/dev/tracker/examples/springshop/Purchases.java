package dev.tracker.examples.springshop;

import dev.tracker.TrackActivity;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The orders that were taken. */
@TrackActivity(subject = "purchase")
public interface Purchases extends Repository<Purchase, Long> {

  @TrackActivity(
      changeId = "result.id",
      changeData = {"result.sku", "result.quantity"})
  Purchase save(Purchase purchase);

  @TrackActivity(args = "id")
  Optional<Purchase> findById(long id);
}
