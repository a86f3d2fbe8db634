package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;

interface UserService extends UserLookup { // ERROR TRK030: UserService.find is neither tracked nor @Untracked.

  int LIMIT = 100;

  @TrackActivity(args = "id", changeId = "id")
  void delete(String id);

  void rename(String id, String name); // ERROR TRK030: UserService.rename is neither tracked nor @Untracked.

  @Untracked(" ") // the reason is what is asked for
  boolean supports(String type); // ERROR TRK030: UserService.supports is @Untracked without a reason.

  @Override
  String toString();

  static UserService none() {
    return null;
  }
}
