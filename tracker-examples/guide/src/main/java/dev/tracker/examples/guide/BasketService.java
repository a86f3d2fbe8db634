package dev.tracker.examples.guide;

import dev.tracker.Sensitive;
import dev.tracker.TrackActivity;
import java.util.List;
import java.util.Optional;

/** What {@code docs/recording.md} shows. */
// tag::service[]
public interface BasketService {

  @TrackActivity(
      args = {"basket.customer.name", "lines = basket.lines.size", "basket.card | masked"},
      changeId = "result.id",
      changeData = {"total = result.cents", "basket.coupon"},
      results = "result.points",
      expected = PaymentDeclined.class)
  Receipt checkOut(Basket basket) throws PaymentDeclined;

  record Basket(
      Customer customer, List<String> lines, @Sensitive String card, Optional<String> coupon) {}

  record Customer(String name) {}

  record Receipt(String id, int cents, int points) {}
}
// end::service[]
