package dev.tracker.spring.journal.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.handle.Delivery;
import dev.tracker.spring.journal.listen.JournalListener.Beginning;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The handler of docs/stream.md whose effect is elsewhere, as it stands there. */
class ListenerGuideTest extends ListenerFixture {
  private static final Path PAGE = Path.of("../../docs/stream.md");
  private static final String SHOWN =
      """
      ```java
      @JournalListener(
          subject = "order",
          operation = "pay",
          cursor = "receipts",
          start = Beginning.LAST,
          transactional = false)
      public void receipt(Delivery delivery, PaidOrder order) {
        mails.send(delivery.entry().eventId(), order.customer());
      }
      ```
      """;

  record PaidOrder(String customer, int total) {}

  /** What goes elsewhere. */
  static class Mails {
    private final List<String> sent = new CopyOnWriteArrayList<>();

    void send(UUID id, String customer) {
      sent.add(id.version() + " " + customer);
    }
  }

  static class Receipts {
    private final Mails mails = new Mails();

    @JournalListener(
        subject = "order",
        operation = "pay",
        cursor = "receipts",
        start = Beginning.LAST,
        transactional = false)
    public void receipt(Delivery delivery, PaidOrder order) {
      mails.send(delivery.entry().eventId(), order.customer());
    }
  }

  @Test
  void handlesWhatIsPaidFromNowOn() throws Exception {
    runner(Receipts.class)
        .run(
            context -> {
              orders.change("create", "order", "o-1", Map.of("customer", "bob", "total", 1));
              orders.change("pay", "order", "o-1", Map.of("customer", "ada", "total", 1));
              List<String> sent = context.getBean(Receipts.class).mails.sent;
              await(() -> !sent.isEmpty());
              assertThat(sent).containsExactly("7 ada");
            });
  }

  @Test
  void thePageShowsIt() throws Exception {
    assertThat(Files.readString(PAGE)).contains(SHOWN);
  }
}
