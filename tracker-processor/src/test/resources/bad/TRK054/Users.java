package com.acme;

import dev.tracker.Sensitive;
import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import java.util.List;
import java.util.Map;

interface Users {

  @TrackActivity(
      changeId = "user.id",
      args = "user", // WARNING TRK054: such as args = {"user.id", "user.name"}, or args = "user | masked".
      changeData = {
        "user.id",
        "login = user.login" // WARNING TRK054: user.login.password is marked as sensitive.
      })
  void create(User user);

  @TrackActivity(changeData = {})
  void rename(String id, @TrackArg Login login); // WARNING TRK054: login.password is marked

  /** Nobody asked for the data, but that is what is reported. */
  @TrackActivity
  User update(String id); // WARNING TRK054: changeData = {"result.id", "result.name"}

  @TrackActivity(
      args = "groups", // WARNING TRK054: groups.members.login.password is marked
      changeId = "id",
      changeData = "tree") // WARNING TRK054: tree.secret is marked
  void join(String id, Map<String, List<Group>> groups, Node<String> tree);

  record User(String id, String name, Login login) {}

  /** A field that nobody can read may still be in the text of the object. */
  class Login {
    @Sensitive private String password;
  }

  record Group(String name, User[] members) {}

  /** It leads to itself. */
  record Node<T>(T value, Node<T> left, Node<T> right, @Sensitive T secret) {}
}
