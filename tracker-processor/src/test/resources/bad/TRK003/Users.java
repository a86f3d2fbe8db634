package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity // ERROR TRK003: a class named com.acme.TrackedUsers is on the class path already. Why: The decorator's name follows from the interface's, and that class would not be found any more.
interface Users {
  void delete(String id);
}
