package dev.tracker.examples.ownreturntype;

import dev.tracker.log.LogActivityTracker;

/** Makes a report, and another one twice; the log says when each was begun and done. */
public final class OwnReturnType {
  private OwnReturnType() {}

  public static void main(String[] args) {
    ReportService service =
        new TrackedReportService(new SlowReportService(), new LogActivityTracker());
    Promise<Report> created = service.createReport("costs");
    Task<Report> renewal = service.renewReport("income");
    renewal.start();
    renewal.start();
    created.whenSettled((report, failure) -> System.out.println("The caller has " + report));
  }
}
