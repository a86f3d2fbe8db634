package dev.tracker.examples.auditedshop.orders;

import dev.tracker.spring.journal.listen.JournalListener;
import dev.tracker.spring.journal.listen.JournalListener.Beginning;
import org.springframework.stereotype.Component;

/** Reacts to what is in the journal: exactly once, whatever crashes when. */
@Component
class Accounting {
  private final Invoices invoices;

  Accounting(Invoices invoices) {
    this.invoices = invoices;
  }

  /** Of what was recorded of an order. */
  record PaidOrder(String customer, int total) {}

  @JournalListener(
      subject = "order",
      operation = "pay",
      cursor = "accounting",
      start = Beginning.FIRST)
  public void paid(PaidOrder order) {
    invoices.create(order.customer(), order.total());
  }
}
