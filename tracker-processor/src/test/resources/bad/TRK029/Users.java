package com.acme;

import dev.tracker.Sensitive;
import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import java.util.List;
import java.util.Map;
import java.util.Optional;

interface Users {

  @TrackActivity(
      args = {
        "user.name",
        "mail = user.email", // ERROR TRK029: Write args = "mail = user.email | masked"
        "user.phone", // ERROR TRK029: phone of com.acme.Users.User is marked
        "user.phone.length", // ERROR TRK029: phone of com.acme.Users.User is marked
        "user.card", // ERROR TRK029: the type com.acme.Users.Card is marked
        "user.card.issuer", // ERROR TRK029: the type com.acme.Users.Card is marked
        "all = user.formerCards", // ERROR TRK029: the type com.acme.Users.Card is marked
        "password" // ERROR TRK029: the parameter password is marked
      },
      changeId = "user.email", // ERROR TRK029: "user.email | hashed" to record a hash, or name another id
      changeData = "user.note") // ERROR TRK029: note of com.acme.Users.Person is marked
  void create(User user, @Sensitive String password);

  @TrackActivity(changeId = "id", changeData = {})
  void reset(String id, @TrackArg @Sensitive String password); // ERROR TRK029: Write args = "password | masked"

  @TrackActivity(args = "pin") // ERROR TRK029: the parameter pin is marked
  void check(@Secret String pin);

  /** Nobody asked for the id or the data of these, but that is what is reported. */
  @TrackActivity
  void block(@Sensitive String id); // ERROR TRK029: Write changeId = "id | masked"

  @TrackActivity(changeId = "name")
  @Sensitive
  String invite(String name); // ERROR TRK029: the result of invite is marked

  @TrackActivity(changeId = "name")
  Card issue(String name); // ERROR TRK029: name other data ({} for none)

  @TrackActivity(
      changeId = "name",
      changeData = {
        "cards.length", // ERROR TRK029: the type com.acme.Users.Card is marked
        "of = wallet", // ERROR TRK029: the type com.acme.Users.Card is marked
        "result" // ERROR TRK029: the type com.acme.Users.Card is marked
      })
  Optional<Credit> merge(String name, Card[] cards, Map<String, List<Credit>> wallet);

  @TrackActivity(results = "result.email") // ERROR TRK029: Write results = "result.email | masked"
  User find(String name);

  @TrackActivity(
      changeEach = "users",
      changeId = "each.phone", // ERROR TRK029: phone of com.acme.Users.User is marked
      changeData = {})
  void deleteAll(User... users);

  @TrackActivity(changeEach = "pins", changeId = "each", changeData = {}) // ERROR TRK029: the parameter pins is marked
  void deletePins(@Sensitive List<String> pins);

  interface Person {
    @Sensitive
    String getNote();
  }

  class User implements Person {
    @Sensitive private final String email = "";
    public final String name = "";
    @Sensitive public final String phone = "";

    public String getEmail() {
      return email;
    }

    @Override
    public String getNote() {
      return "";
    }

    public Optional<Credit> card() {
      return Optional.empty();
    }

    public List<? extends Card> formerCards() {
      return List.of();
    }
  }

  @Sensitive
  interface Card {
    String issuer();
  }

  record Credit(String issuer) implements Card {}
}
