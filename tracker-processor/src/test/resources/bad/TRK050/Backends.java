package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity
interface Backends {

  void create(String name); // WARNING TRK050: Backends.create changes something, but reports no id.

  @TrackActivity(changeData = "title") // WARNING TRK050: Backends.rename changes something
  void rename(String title);

  @TrackActivity // WARNING TRK050: Users.drop changes something
  interface Users extends Store {}

  @TrackActivity // WARNING TRK050: Groups.drop changes something
  interface Groups extends Store {}

  interface Store {
    void drop(String title);

    @TrackActivity
    void wipe(String title); // WARNING TRK050: Store.wipe changes something
  }
}
