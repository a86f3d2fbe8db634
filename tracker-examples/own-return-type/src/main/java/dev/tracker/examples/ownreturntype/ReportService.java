package dev.tracker.examples.ownreturntype;

import dev.tracker.TrackActivity;

/** Makes reports, which takes a while. */
// tag::service[]
@TrackActivity
public interface ReportService {

  @TrackActivity(args = "title", changeId = "result.number")
  Promise<Report> createReport(String title);

  @TrackActivity(args = "title", changeId = "result.number")
  Task<Report> renewReport(String title);
}
// end::service[]
