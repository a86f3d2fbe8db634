package com.acme;

import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(changeData = "result.name") // ERROR TRK014: create returns nothing.
  void create(String id, String name);

  @TrackActivity(args = "result.name") // ERROR TRK014: there is no result yet when the activity starts.
  Backend rename(String id, String name);

  @TrackActivity(changeId = "id", results = "result.name") // ERROR TRK014: replace returns nothing. Why: Only a returned value can be recorded.
  void replace(String id);

  @TrackActivity(changeId = "each.id") // ERROR TRK014: each needs changeEach. Why: each is an element of the collection that changeEach names. Fix: Set changeEach to the path of the collection, or begin with backends.
  void putAll(Backend... backends);

  @TrackActivity(args = "each.name", changeEach = "backends") // ERROR TRK014: each is not available in args and results.
  void addAll(Backend... backends);

  record Backend(String id, String name) {}
}
