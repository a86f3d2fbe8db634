package dev.tracker.benchmarks.spring;

import io.micrometer.core.annotation.Timed;
import io.micrometer.observation.annotation.Observed;

/** Does next to nothing. */
public class PriceService implements Prices {

  /** One without state. */
  public PriceService() {}

  @Override
  public String find(String id) {
    return id;
  }

  /** The same, as Micrometer's aspect times it. */
  public static class OfTimed extends PriceService {

    /** One without state. */
    public OfTimed() {}

    @Timed("find")
    @Override
    public String find(String id) {
      return id;
    }
  }

  /** The same, as Micrometer's aspect observes it. */
  public static class OfObserved extends PriceService {

    /** One without state. */
    public OfObserved() {}

    @Observed(name = "find")
    @Override
    public String find(String id) {
      return id;
    }
  }
}
