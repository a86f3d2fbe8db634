package com.acme;

import dev.tracker.Sensitive;
import dev.tracker.TrackActivity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@TrackActivity
@SuppressWarnings("TRK065")
public interface Accounts {

  /** The account is the change's data, and has a secret: it is recorded member by member. */
  @TrackActivity(args = "account", changeId = "result.id")
  Account open(Account account);

  @TrackActivity(args = {"accounts", "byName", "wards"}, changeId = "none", changeData = {"pairs", "first = accounts"})
  <T extends Account> void merge(
      List<T> accounts, Map<String, Account[]> byName, Optional<Ward> wards, Map<Account, Integer> pairs);

  /** A page of them says what they are. */
  @TrackActivity(changeId = "none")
  Page<? extends Account> importAll(String file);

  @TrackActivity(args = "login", changeId = "login")
  void block(Login login);

  record Account(String id, int pin, @Sensitive String mail, String apiToken, Owner owner) {}

  /** Without a getter of its password, which its text may tell. */
  class Owner {
    private String password;
    private String name;
    private boolean active;

    public String getName() {
      return name;
    }

    /** On its way out. */
    @Deprecated
    public boolean isActive() {
      return active;
    }

    /** Not a part of it: who knows what it does. */
    public String getGreeting() {
      return "Hello " + name;
    }
  }

  record Page<T>(List<T> content, int number) {}

  /** Within itself. */
  record Ward(String name, char[] passphrase, Ward guardian, List<Ward> wards) {}

  sealed interface Login permits ByPassword, ByCard {
    String user();
  }

  record ByPassword(String user, String password) implements Login {}

  record ByCard(String user, String card) implements Login {}
}
