package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity // ERROR TRK003: a class named com.acme.TrackedUsers is already on the class path. Why: The decorator's name is derived from the interface's, and the decorator would hide that class.
interface Users {
  void delete(String id);
}
