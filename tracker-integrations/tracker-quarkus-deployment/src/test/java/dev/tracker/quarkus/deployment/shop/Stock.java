package dev.tracker.quarkus.deployment.shop;

import dev.tracker.TrackActivity;

/** Tracked, and no resource. */
@TrackActivity
public interface Stock {
  String find();
}
