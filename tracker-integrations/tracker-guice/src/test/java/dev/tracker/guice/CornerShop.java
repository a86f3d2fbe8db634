package dev.tracker.guice;

/** An implementation, which nothing intercepts: it is final. */
final class CornerShop implements Shop {
  @Override
  public String sell(String id) {
    return "sold " + id;
  }
}
