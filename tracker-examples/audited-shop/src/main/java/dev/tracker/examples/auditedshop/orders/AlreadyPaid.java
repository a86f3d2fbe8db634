package dev.tracker.examples.auditedshop.orders;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** It is too late to cancel. */
@ResponseStatus(HttpStatus.CONFLICT)
public class AlreadyPaid extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  AlreadyPaid(String id) {
    super("order " + id + " is paid");
  }
}
