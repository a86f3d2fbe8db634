package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity
interface Backends {

  void create(String name); // WARNING TRK050: create of Backends changes something, but nothing says what: no id is reported.

  @TrackActivity(changeData = "title") // WARNING TRK050: rename of Backends changes something
  void rename(String title);

  @TrackActivity // WARNING TRK050: drop of Users changes something
  interface Users extends Store {}

  @TrackActivity // WARNING TRK050: drop of Groups changes something
  interface Groups extends Store {}

  interface Store {
    void drop(String title);

    @TrackActivity
    void wipe(String title); // WARNING TRK050: wipe of Store changes something
  }
}
