package com.acme;

import dev.tracker.TrackActivity;
import java.util.List;

/** Nothing to report: no arguments, no changes. */
@TrackActivity
public interface Weather {

  double getTemperature();

  List<String> listStations();

  @Override
  String toString();
}
