package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import dev.tracker.Untracked;

class Entrances {

  @TrackActivity // ERROR TRK034: The annotations of setPhone in Phones and PrivatePhones contradict each other.
  interface Contacts extends Phones, PrivatePhones {}

  interface Phones {
    @TrackActivity(args = "phone", changeId = "id")
    void setPhone(String id, String phone);
  }

  interface PrivatePhones {
    @TrackActivity(args = "phone | masked", changeId = "id")
    void setPhone(String id, String phone);
  }

  @TrackActivity // ERROR TRK034: The annotations of close in Doors and Gates contradict each other.
  interface Houses extends Doors, Gates {}

  interface Doors {
    @TrackActivity(changeId = "id")
    void close(String id);
  }

  interface Gates {
    @Untracked("not yet in use")
    void close(String id);
  }

  @TrackActivity // ERROR TRK034: The annotations of move in Boats and Rafts contradict each other.
  interface Vessels extends Boats, Rafts {}

  interface Boats {
    void move(@TrackArg String id, String to);
  }

  interface Rafts {
    void move(String id, @TrackArg String to);
  }
}
