package dev.tracker.spring.four;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;

/** Something to look at on the endpoint's page. */
@TrackActivity(subject = "booking")
public interface Bookings {

  @TrackActivity(changeId = "result")
  String create(@TrackArg String room);

  @TrackActivity(changeId = "id")
  void cancel(@TrackArg String id);

  String find(@TrackArg String id);
}
