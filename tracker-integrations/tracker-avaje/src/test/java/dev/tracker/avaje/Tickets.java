package dev.tracker.avaje;

import dev.tracker.TrackActivity;

/** Of a bean that is made for each who asks. */
@TrackActivity(subject = "ticket")
interface Tickets {
  String draw(String id);
}
