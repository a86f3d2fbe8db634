package dev.tracker.examples.springshop;

import java.io.PrintStream;
import java.nio.file.Path;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/**
 * Opens the shop, has customers come, and shows what is known of it afterwards: in the log, in the
 * meters, and on the page of the activities, which is left in {@code target/spring-shop}.
 */
@SpringBootApplication
@EnableScheduling
public class SpringShop {
  SpringShop() {}

  /**
   * Runs it.
   *
   * @param args {@code stay} to keep it open until Enter is pressed
   */
  public static void main(String[] args) throws Exception {
    run(Path.of("target/spring-shop"), System.out, args.length > 0 && args[0].equals("stay"));
  }

  static void run(Path folder, PrintStream out, boolean stays) throws Exception {
    try (ConfigurableApplicationContext shop = SpringApplication.run(SpringShop.class)) {
      int port = Integer.parseInt(shop.getEnvironment().getRequiredProperty("local.server.port"));
      new Customers("http://localhost:" + port).come(folder, out);
      if (stays) {
        out.println("Press Enter to close the shop.");
        System.in.read();
      }
    }
  }

  @Bean
  CommandLineRunner shelves(Products products) {
    return args -> {
      products.save(new Product("tea", 5));
      products.save(new Product("coffee", 2));
    };
  }

  @Bean
  SupplierStub supplierStub() {
    return new SupplierStub();
  }

  @Bean
  Supplier supplier(SupplierStub stub) {
    RestClient client = RestClient.create(stub.uri());
    return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
        .build()
        .createClient(Supplier.class);
  }
}
