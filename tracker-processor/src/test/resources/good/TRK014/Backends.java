package com.acme;

import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(changeData = "name")
  void create(String id, String name);

  @TrackActivity(args = "name", changeData = "result.name")
  Backend rename(String id, String name);

  @TrackActivity(changeId = "id", results = "result.name")
  Backend replace(String id);

  @TrackActivity(changeEach = "backends", changeId = "each.id")
  void putAll(Backend... backends);

  @TrackActivity(args = "backends.length", changeEach = "backends", changeData = "each.name")
  void addAll(Backend... backends);

  record Backend(String id, String name) {}
}
