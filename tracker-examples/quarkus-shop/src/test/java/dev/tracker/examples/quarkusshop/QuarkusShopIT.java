package dev.tracker.examples.quarkusshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the log has of all that customers do. */
class QuarkusShopIT {
  private static PackagedShop shop = new PackagedShop(List.of());

  @BeforeAll
  static void runTheShop(@TempDir Path folder) throws IOException, InterruptedException {
    shop = PackagedShop.run(folder);
  }

  @Test
  void answersAsWithoutTracking() {
    assertThat(shop.lines())
        .contains(
            "Orders tea: 200 {\"id\":1,\"sku\":\"tea\",\"quantity\":3}",
            "Asks for it: 200 {\"id\":1,\"sku\":\"tea\",\"quantity\":3}",
            "Asks for the price: 200 3",
            "Orders too much: 409 ");
  }

  @Test
  void tellsEachChangeOnceAfterTheCommit() {
    assertThat(shop.of("r-order", "changed"))
        .satisfiesExactlyInAnyOrder(
            line ->
                assertThat(line).contains("method=save", "change_id=1", "{sku=tea, quantity=3}"),
            line -> assertThat(line).contains("method=deliver", "change_id=tea", "{promised=10}"),
            line ->
                assertThat(line).contains("method=take", "change_id=1", "{sku=tea, quantity=3}"),
            line -> assertThat(line).contains("method=place", "change_id=1"));
    // The client has answered before the transaction commits; its change waits all the same.
    assertThat(shop.lines().indexOf(shop.of("r-order", "changed").get(0)))
        .isGreaterThan(shop.lines().indexOf(shop.started("r-order", "deliver")));
  }

  @Test
  void endsEachActivityOnce() {
    assertThat(shop.outcomes("r-order"))
        .containsExactlyInAnyOrder(
            "save success", "deliver success", "take success", "place success");
    assertThat(shop.outcomes("r-ask"))
        .containsExactlyInAnyOrder("byId success", "show success", "find success");
    assertThat(shop.of("r-ask", "changed")).isEmpty();
  }

  @Test
  void rollsBackWhatWasSavedBeforeTheFailure() {
    assertThat(shop.outcomes("r-much"))
        .containsExactlyInAnyOrder("save rolled_back", "take failure", "place failure");
    assertThat(shop.of("r-much", "changed")).isEmpty();
  }

  @Test
  void keepsTheContextInMutinysPipelines() {
    assertThat(shop.outcomes("r-price"))
        .containsExactlyInAnyOrder("lookUp success", "findPrice success");
  }

  @Test
  void knowsWhoItIsOnEachThread() {
    assertThat(shop.lines())
        .contains(
            "alice of acme, on a platform thread: place order",
            "alice of acme, on a platform thread: deliver delivery",
            "alice of acme, on a platform thread: find price",
            "alice of acme, on a platform thread: look_up price")
        .noneMatch(line -> line.startsWith("null of"));
  }

  @Test
  void keepsTheContextOnVirtualThreads() {
    assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(21);
    assertThat(shop.outcomes("r-virtual"))
        .containsExactlyInAnyOrder("byId success", "show success");
    assertThat(shop.lines()).contains("alice of acme, on a virtual thread: show order");
  }
}
