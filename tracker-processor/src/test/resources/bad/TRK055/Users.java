package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;

interface Users {

  @TrackActivity(
      args = {
        "user.password", // WARNING TRK055: Write args = "user.password | masked"
        "access_token = user.ticket", // WARNING TRK055: "access_token" looks like a secret
        "key = user.apiKey", // WARNING TRK055: "user.apiKey" looks like a secret
        "user.hasPassword",
        "user.tokenCount"
      },
      changeId = "user.session.id",
      changeData = "user.secret") // WARNING TRK055: Write changeData = "user.secret | masked"
  void create(User user);

  @TrackActivity(changeId = "token", changeData = {}) // WARNING TRK055: Write changeId = "token | masked"
  void revoke(@TrackArg("passphrase") String token); // WARNING TRK055: "token" looks like a secret

  @TrackActivity(changeEach = "passwords", changeId = "each", changeData = {}) // WARNING TRK055: Write changeId = "each | masked"
  void revokeAll(String... passwords);

  @TrackActivity(results = "result.apiKey") // WARNING TRK055: Write results = "result.apiKey | masked"
  User find(String name);

  record User(
      String password,
      String ticket,
      String apiKey,
      boolean hasPassword,
      int tokenCount,
      String secret,
      Session session) {}

  record Session(String id) {}
}
