package dev.tracker.examples.quarkusshop;

import dev.tracker.TrackActivity;

/** What things cost. */
@TrackActivity(subject = "price")
public interface Prices {

  @TrackActivity(args = "sku")
  int lookUp(String sku);
}
