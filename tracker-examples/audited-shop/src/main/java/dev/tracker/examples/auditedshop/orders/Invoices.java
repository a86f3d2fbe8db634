package dev.tracker.examples.auditedshop.orders;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;

/** What customers get when they have paid. */
@TrackActivity(subject = "invoice")
public interface Invoices {

  /**
   * Writes one.
   *
   * @return its id
   */
  @TrackActivity(
      changeId = "result",
      changeData = {"customer", "total"})
  String create(@TrackArg String customer, int total);
}
