package dev.tracker.examples.quarkusshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the extension's properties change. */
class PropertiesIT {
  @TempDir private Path folder;

  @Test
  void anotherHeaderHasTheId() throws IOException, InterruptedException {
    PackagedShop shop = PackagedShop.run(folder, "-Dtracker.request-id-header=X-Tenant");
    assertThat(shop.outcomes("acme")).contains("place success", "find success");
    assertThat(shop.outcomes("r-order")).isEmpty();
  }

  @Test
  void requestsHaveNoContextWhereItIsOff() throws IOException, InterruptedException {
    PackagedShop shop = PackagedShop.run(folder, "-Dtracker.context=false");
    assertThat(shop.outcomes("")).contains("place success", "find success", "place failure");
    assertThat(shop.outcomes("r-order")).isEmpty();
    assertThat(shop.lines()).contains("null of null, on a platform thread: place order");
  }
}
