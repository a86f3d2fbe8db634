package com.acme;

import dev.tracker.TrackActivity;

class Entrances {

  @TrackActivity
  interface Contacts extends Phones, PrivatePhones {
    @Override
    @TrackActivity(args = "phone | masked", changeId = "id")
    void setPhone(String id, String phone);
  }

  interface Phones {
    @TrackActivity(args = "phone", changeId = "id")
    void setPhone(String id, String phone);
  }

  interface PrivatePhones {
    @TrackActivity(args = "phone | masked", changeId = "id")
    void setPhone(String id, String phone);
  }
}
