package dev.tracker.avaje;

import io.avaje.inject.Prototype;

/** Made for each who asks. */
@Prototype
@Undecorated
final class DefaultTickets implements Tickets {
  @Override
  public String draw(String id) {
    return "ticket " + id;
  }
}
