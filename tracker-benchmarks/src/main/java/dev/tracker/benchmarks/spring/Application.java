package dev.tracker.benchmarks.spring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * An application that answers a request by a call of a tracked bean. Given {@code --beans}, it
 * makes those of a sample besides, prints how many milliseconds of the processors its start took,
 * and ends.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class Application {
  private static final double NANOS_PER_MILLISECOND = 1e6;

  /** For Spring, which makes it. */
  public Application() {}

  /**
   * Starts it.
   *
   * @param arguments properties of Spring Boot
   */
  public static void main(String[] arguments) {
    SpringApplication application = new SpringApplication(Application.class);
    application.addInitializers(context -> register((GenericApplicationContext) context));
    ConfigurableApplicationContext context = application.run(arguments);
    if (context.getEnvironment().containsProperty("beans")) {
      double milliseconds = processorTime().toNanos() / NANOS_PER_MILLISECOND;
      context.close();
      System.out.println(milliseconds);
    }
  }

  /** Others may use the machine meanwhile, and this is what they disturb least. */
  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  /** The first so many are services that can be tracked. */
  private static void register(GenericApplicationContext context) {
    Environment environment = context.getEnvironment();
    String[] numbers = environment.getProperty("beans", "0,0").split(",", 2);
    int services = Integer.parseInt(numbers[0]);
    for (int n = 0; n < Integer.parseInt(numbers[1]); n++) {
      String name = "samples." + (n < services ? "DefaultService" : "Plain") + n;
      context.registerBean(
          name, ClassUtils.resolveClassName(name, Application.class.getClassLoader()));
    }
  }

  @Bean
  MeterRegistry meters() {
    return new SimpleMeterRegistry();
  }

  @Bean
  PriceService priceService() {
    return new PriceService();
  }

  /** Offers prices over HTTP. Spring finds it here, as it is a class of a configuration. */
  @RestController
  static class PriceController {
    private final Prices prices;

    PriceController(Prices prices) {
      this.prices = prices;
    }

    @GetMapping("/prices/{id}")
    String find(@PathVariable("id") String id) {
      return prices.find(id);
    }
  }
}
