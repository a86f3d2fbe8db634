package dev.tracker.examples.springshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpringShopTest {
  @TempDir private Path folder;

  @Test
  void allThatIsTrackedIsSeen() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    SpringShop.run(folder, new PrintStream(bytes, true, UTF_8), false);

    assertThat(bytes.toString(UTF_8))
        .contains(
            "OrderDesk.checkOut: 1 calls, 1 failures, 0 changes, 0 rolled back",
            "OrderDesk.place: 4 calls, 1 failures, 3 changes, 0 rolled back",
            "Purchases.save: 4 calls, 0 failures, 3 changes, 1 rolled back",
            "Supplier.order: 1 calls, 0 failures, 1 changes, 0 rolled back",
            "operation=\"place\",outcome=\"failure\"");
    assertThat(folder.resolve("activities.html"))
        .content()
        .contains("<h1>Activities of spring-shop</h1>", "OutOfStock");
  }
}
