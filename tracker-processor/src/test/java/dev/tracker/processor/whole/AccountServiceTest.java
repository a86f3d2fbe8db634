package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.whole.AccountService.Account;
import dev.tracker.runtime.Tracking;
import dev.tracker.spi.Redaction;
import dev.tracker.testing.RecordingTracker;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is masked or hashed does not reach the tracker as it is. */
class AccountServiceTest {
  private final RecordingTracker tracker = new RecordingTracker();
  private final AccountService service = decorate(AccountService.class, new Delegate(), tracker);

  @Test
  void recordsMarksAndHashes() {
    service.open(new Person("ada@example.com"));

    String email = Tracking.hashed("ada@example.com");
    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasArguments(
            "name",
            "ada",
            "email",
            email,
            "pin",
            Tracking.hashed("4711"),
            "password",
            Redaction.MARK)
        .reportedChange(
            Tracking.hashed("ada"),
            Map.of("email", String.valueOf(email), "password", Redaction.MARK));
  }

  /** A mark says nothing, not even whether there is a value; of a hash, one sees that. */
  @Test
  void aMarkStandsForNullToo() {
    service.open(null);

    Map<String, Object> data = new LinkedHashMap<>();
    data.put("email", null);
    data.put("password", Redaction.MARK);
    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasArguments("name", null, "email", null, "pin", null, "password", Redaction.MARK)
        .reportedChange(null, data);
  }

  @Test
  void anEmptyOptionalHasNoHash() {
    service.open(new Person(null));

    assertThat(tracker.onlyActivity().arguments()).containsEntry("email", null);
  }

  @Test
  void idAndDataAreProtectedToo() {
    assertThat(service.renew(new Person(null))).isEqualTo("token");

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .reportedChange(Redaction.MARK, Tracking.hashed("token"));
  }

  private static final class Delegate implements AccountService {
    @Override
    public void open(@Nullable Account account) {}

    @Override
    public String renew(Account account) {
      return "token";
    }
  }

  private record Person(@Nullable String mail) implements Account {
    @Override
    public String name() {
      return "ada";
    }

    @Override
    public Optional<String> email() {
      return Optional.ofNullable(mail);
    }

    @Override
    public int pin() {
      return 4711;
    }

    @Override
    public char[] password() {
      throw new AssertionError("read to be masked");
    }
  }
}
