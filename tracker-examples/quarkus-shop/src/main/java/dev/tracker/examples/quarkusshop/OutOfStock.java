package dev.tracker.examples.quarkusshop;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

/** There is less of it than somebody wants. */
public class OutOfStock extends ClientErrorException {
  private static final long serialVersionUID = 1L;

  OutOfStock(String sku) {
    super("not enough " + sku, Response.Status.CONFLICT);
  }
}
