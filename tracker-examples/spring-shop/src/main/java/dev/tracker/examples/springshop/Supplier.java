package dev.tracker.examples.springshop;

import dev.tracker.TrackActivity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.PostExchange;

/** Who delivers to the shop: Spring makes an HTTP client of this, which is tracked as well. */
@TrackActivity(subject = "delivery")
public interface Supplier {

  /**
   * Orders a delivery.
   *
   * @return how much is delivered
   */
  @TrackActivity(
      args = {"sku", "quantity"},
      changeId = "sku",
      changeData = "delivered = result")
  @PostExchange("/deliveries/{sku}")
  int order(@PathVariable String sku, @RequestParam int quantity);
}
