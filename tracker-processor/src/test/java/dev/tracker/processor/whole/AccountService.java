package dev.tracker.processor.whole;

import dev.tracker.TrackActivity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records secrets, though not as they are. */
public interface AccountService {

  @TrackActivity(
      args = {
        "account.name",
        "account.email | hashed",
        "account.pin | hashed",
        "account.password | masked"
      },
      changeId = "account.name | hashed",
      changeData = {"account.email | hashed", "password = account.password | masked"})
  void open(@Nullable Account account);

  @TrackActivity(changeId = "account.password | masked", changeData = "result | hashed")
  String renew(Account account);

  /** Nobody may read its password to track it. */
  interface Account {
    String name();

    Optional<String> email();

    int pin();

    char[] password();
  }
}
