package com.acme;

import dev.tracker.Sensitive;
import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import java.util.List;
import java.util.Map;

interface Users {

  @TrackActivity(
      changeId = "user.id",
      args = "user", // NOTE TRK065: User contains secrets, so it is recorded member by member: login.password is masked.
      changeData = {
        "user.id",
        "login = user.login" // NOTE TRK065: Login contains secrets, so it is recorded member by member: password is masked.
      })
  void create(User user);

  /** Said once of a type is enough. */
  @TrackActivity(changeData = {})
  void rename(String id, @TrackArg Login login);

  @TrackActivity
  User update(String id);

  @TrackActivity(
      args = "groups", // NOTE TRK065: Group contains secrets, so it is recorded member by member: members.login.password is masked.
      changeId = "id",
      changeData = "tree") // NOTE TRK065: Node contains secrets, so it is recorded member by member: secret is masked.
  void join(String id, Map<String, List<Group>> groups, Node<String> tree);

  /** A name counts as well. */
  @TrackActivity
  Session open(String id); // NOTE TRK065: refreshToken and apiKeys are masked.

  record User(String id, String name, Login login) {}

  /** A field that nobody can read may still be in the text of the object. */
  class Login {
    @Sensitive private String password;
  }

  record Group(String name, User[] members) {}

  /** It leads to itself. */
  record Node<T>(T value, Node<T> left, Node<T> right, @Sensitive T secret) {}

  record Session(String id, String refreshToken, List<String> apiKeys, boolean tokenKnown) {}
}
