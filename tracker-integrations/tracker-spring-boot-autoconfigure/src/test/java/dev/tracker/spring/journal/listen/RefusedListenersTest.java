package dev.tracker.spring.journal.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.cursor.Start;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.handle.Delivery;
import dev.tracker.spring.journal.listen.JournalListener.Beginning;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be called, or begins nowhere. */
class RefusedListenersTest extends ListenerFixture {
  /** New, as far as anybody can tell. */
  static class Renamed {
    @JournalListener
    public void handle(Delivery delivery) {
      throw new IllegalStateException("never called");
    }
  }

  @Test
  void neitherANameNorAStartIsMadeUp() throws Exception {
    subscriptions().create("handler.oldName", 1, Start.atBeginning());
    runner(Renamed.class)
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("method handle of bean 'handler'")
                    .hasMessageContaining("there is no cursor 'handler.handle'")
                    .hasMessageContaining("without a listener are [handler.oldName]")
                    .hasMessageContaining("Fix: "));
  }

  static class Unknown {
    @JournalListener(start = Beginning.FIRST)
    public void handle(String text) {
      throw new IllegalStateException(text);
    }
  }

  static class Returning {
    @JournalListener(start = Beginning.FIRST)
    public int handle(Delivery delivery) {
      return delivery.attempt();
    }
  }

  static class Hidden {
    @SuppressWarnings("UnusedMethod") // refused, so nobody calls it
    @JournalListener(start = Beginning.FIRST)
    private void handle(Delivery delivery) {
      throw new IllegalStateException(delivery.toString());
    }
  }

  static class Connected {
    @JournalListener(start = Beginning.FIRST, transactional = false)
    public void handle(Connection connection) {
      throw new IllegalStateException(connection.toString());
    }
  }

  static class Divided {
    @JournalListener(start = Beginning.FIRST, shards = 0)
    public void handle(Delivery delivery) {
      throw new IllegalStateException(delivery.toString());
    }
  }

  static List<Class<?>> wrong() {
    return List.of(Unknown.class, Returning.class, Hidden.class, Connected.class, Divided.class);
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aWrongSignatureIsRefusedWithItsRemedy(Class<?> bean) {
    runner(bean)
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .hasMessageStartingWith("@JournalListener on method handle of bean 'handler' (")
                    .hasMessageContaining(". Fix: "));
  }

  /** Two methods of one name. */
  static class Overloaded {
    @JournalListener(start = Beginning.FIRST)
    public void handle(Delivery delivery) {
      throw new IllegalStateException(delivery.toString());
    }

    @JournalListener(start = Beginning.FIRST)
    public void handle(Entry entry) {
      throw new IllegalStateException(entry.toString());
    }
  }

  @Test
  void twoMethodsCannotShareACursor() {
    runner(Overloaded.class)
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .hasMessageContaining("have the cursor 'handler.handle'"));
  }
}
