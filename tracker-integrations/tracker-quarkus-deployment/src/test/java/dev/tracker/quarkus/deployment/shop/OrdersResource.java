package dev.tracker.quarkus.deployment.shop;

/** The one. */
public class OrdersResource implements Orders {
  @Override
  public String find() {
    return "";
  }
}
