package com.acme;

import dev.tracker.TrackActivity;

@TrackActivity
interface Backends {

  void create(String name); // WARNING TRK050: create changes something, but nothing says what: no id is reported.

  @TrackActivity(changeData = "title") // WARNING TRK050: rename changes something
  void rename(String title);
}
