package com.acme;

import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(changeData = "result.name") // ERROR TRK014: create returns nothing.
  void create(String id, String name);

  @TrackActivity(args = "result.name") // ERROR TRK014: there is no result when the activity starts.
  Backend rename(String id, String name);

  @TrackActivity(changeId = "id", results = "result.name") // ERROR TRK014: replace returns nothing. Why: Only a value that is returned can be recorded.
  void replace(String id);

  @TrackActivity(changeId = "each.id") // ERROR TRK014: nothing says what there is a change of for each. Why: each is an element of the collection that changeEach names. Fix: Say changeEach = "..." with the path to the collection, or begin with backends.
  void putAll(Backend... backends);

  @TrackActivity(args = "each.name", changeEach = "backends") // ERROR TRK014: what is recorded here is of the call as a whole.
  void addAll(Backend... backends);

  record Backend(String id, String name) {}
}
