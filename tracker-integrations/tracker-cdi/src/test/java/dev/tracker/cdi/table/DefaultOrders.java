package dev.tracker.cdi.table;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The bean that most tests call. */
@ApplicationScoped
public class DefaultOrders extends PlainOrders {
  private final List<String> ends = new ArrayList<>();

  /** Its own list, no proxy, so that it can be read when the container has ended. */
  List<String> ends() {
    return ends;
  }

  @PreDestroy
  void destroyed() {
    ends.add("destroyed");
  }
}
