package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;

interface UserService extends UserLookup { // ERROR TRK030: find of UserService is neither tracked nor left alone.

  int LIMIT = 100;

  @TrackActivity(args = "id", changeId = "id")
  void delete(String id);

  void rename(String id, String name); // ERROR TRK030: rename of UserService is neither tracked nor left alone.

  @Untracked(" ") // the reason is what is asked for
  boolean supports(String type); // ERROR TRK030: supports of UserService is @Untracked without a reason.

  @Override
  String toString();

  static UserService none() {
    return null;
  }
}
