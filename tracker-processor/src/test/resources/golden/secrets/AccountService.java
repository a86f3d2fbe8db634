package com.acme;

import dev.tracker.TrackActivity;
import java.util.concurrent.CompletionStage;

public interface AccountService {

  /** What is masked is not read: neither its accessor nor the parameter is needed. */
  @TrackActivity(
      args = {"id = account.id", "mail = account.email | hashed", "account.token | masked", "pin | hashed"},
      changeId = "account.id | hashed",
      changeData = {"account.pin|hashed", "account.password | masked"})
  void open(Account account, int pin);

  @TrackActivity(args = "password | masked", changeId = "password | masked", changeData = "result | hashed")
  String reset(char[] password);

  @TrackActivity(args = "token | masked", changeId = "result.id | hashed", changeData = "result.pin | masked")
  CompletionStage<Account> renew(String token);
}
