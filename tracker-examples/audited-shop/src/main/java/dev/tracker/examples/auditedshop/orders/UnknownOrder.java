package dev.tracker.examples.auditedshop.orders;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such order. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownOrder extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  UnknownOrder(String id) {
    super("no order " + id);
  }
}
