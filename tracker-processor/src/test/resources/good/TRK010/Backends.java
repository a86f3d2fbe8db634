package com.acme;

import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(
      args = {"backend.name", "kind = backend.type"},
      changeId = "backend.id",
      changeIf = "backend.remote")
  void create(Backend backend);

  record Backend(String id, String name, String type, boolean remote) {}
}
