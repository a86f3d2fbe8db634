package dev.tracker.examples.quarkusshop;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/** Opens the shop and has customers come. What is known of it is in the log. */
@QuarkusMain
public class QuarkusShop implements QuarkusApplication {
  QuarkusShop() {}

  /**
   * Runs it.
   *
   * @param args none
   */
  public static void main(String[] args) {
    try (SupplierStub supplier = new SupplierStub()) {
      System.setProperty("quarkus.rest-client.supplier.url", supplier.address());
      Quarkus.run(QuarkusShop.class, args);
    }
  }

  @Override
  public int run(String... args) throws Exception {
    int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
    new Customers("http://localhost:" + port).come(System.out);
    return 0;
  }
}
