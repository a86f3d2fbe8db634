package com.acme;

import dev.tracker.TrackActivity;

/** Parameters that are called like the classes, and the packages, that the generated code names. */
@TrackActivity
public interface Filing {

  @TrackActivity(
      args = {
        "Tracking.name",
        "Tracking.owner",
        "clerk = Tracking.owner.address.city",
        "street = Tracking.owner.address.street",
        "java"
      },
      changeId = "Tracking2",
      changeData = "String")
  void file(Item Tracking, String String, String Tracking2, String java, String dev);

  /** Hides ours, which is qualified then. */
  interface Activity {}

  record Item(String name, Owner owner) {}

  record Owner(Address address) {}

  record Address(String city, String street) {}
}
