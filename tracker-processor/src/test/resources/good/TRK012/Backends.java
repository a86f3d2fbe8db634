package com.acme;

import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(args = {"id", "backend.name"})
  void create(String id, Backend backend);

  @TrackActivity(changeData = {"id", "mail = result.owner.mail"})
  Backend assign(String id);

  @TrackActivity(args = "id.length")
  void delete(String id);

  record Backend(String id, String name, Owner owner) {}

  record Owner(String mail) {}
}
