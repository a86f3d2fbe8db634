package com.acme;

import dev.tracker.TrackActivity;

interface Users {

  @TrackActivity(
      args = {
        "mail = user.email | mask", // ERROR TRK027: Did you mean "user.email | masked"?
        "user.name | masked | hashed", // ERROR TRK027: there is no filter "masked | hashed"
        "user.phone |" // ERROR TRK027: there is no filter ""
      },
      changeId = "user.id | Hashed", // ERROR TRK027: Did you mean "user.id | hashed"?
      changeData = "user.password | MASKED") // ERROR TRK027: there is no filter "MASKED"
  void create(User user);

  record User(String id, String name, String email, String phone, String password) {}
}
