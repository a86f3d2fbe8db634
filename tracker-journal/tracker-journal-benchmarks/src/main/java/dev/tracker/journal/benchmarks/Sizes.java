package dev.tracker.journal.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/**
 * How many bytes a change takes on disk.
 *
 * @param customers how many customers there are
 * @param total how many changes are made
 * @param together how many of them in a transaction
 */
record Sizes(int customers, int total, int together) {
  private static final int BETWEEN_TIDYING = 500;

  /** Whom to ask. */
  @FunctionalInterface
  interface Choice {
    Optional<Way> of(Shop shop) throws SQLException;
  }

  /** In a database of its own, whose vacuum and whose keeper come by from time to time. */
  Optional<Long> perChange(Server server, Choice choice) throws SQLException, IOException {
    try (Shop shop = new Shop(server, customers)) {
      Optional<Way> chosen = choice.of(shop);
      if (chosen.isEmpty()) {
        return Optional.empty();
      }
      try (Way way = chosen.get()) {
        return Optional.of(perChange(shop, way));
      }
    }
  }

  private long perChange(Shop shop, Way way) throws SQLException, IOException {
    shop.begin(way);
    way.settle();
    long before = shop.bytes(way);
    int made = 0;
    while (made < total) {
      way.change(shop.next(together));
      made += together;
      if (made % BETWEEN_TIDYING < together) {
        way.settle();
        shop.tidy();
      }
    }
    way.settle();
    return (shop.bytes(way) - before) / made;
  }
}
