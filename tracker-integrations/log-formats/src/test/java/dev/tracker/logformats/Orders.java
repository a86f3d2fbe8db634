package dev.tracker.logformats;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is called. */
interface Orders {

  int place(Order order);

  void cancel(String number);

  /** What is ordered. */
  record Order(
      String number,
      int size,
      double price,
      boolean express,
      @Nullable String coupon,
      String note,
      List<String> items,
      String password) {}
}
