package dev.tracker.spring.aot;

import dev.tracker.testing.RecordingTracker;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts, lights a lamp, and says who heard of it. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  dev.tracker.spring.boot.TrackerAutoConfiguration.class,
  dev.tracker.spring.boot.TrackersAutoConfiguration.class
})
public class LampApplication {

  /** For Spring, which makes it. */
  public LampApplication() {}

  /**
   * Runs it.
   *
   * @param args none
   */
  public static void main(String[] args) {
    SpringApplication application = new SpringApplication(LampApplication.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    try (ConfigurableApplicationContext context = application.run(args)) {
      Lamps plain = context.getBean("plainLamps", Lamps.class);
      System.out.println(plain.light("hall") + ", by " + plain.getClass().getName());
      Lamps lambda = context.getBean("lambdaLamps", Lamps.class);
      System.out.println(lambda.light("attic") + ", " + AopUtils.isJdkDynamicProxy(lambda));
      context
          .getBean(RecordingTracker.class)
          .activities()
          .forEach(each -> System.out.println("heard: " + each.operation() + each.arguments()));
    }
  }

  @Bean
  PlainLamps plainLamps() {
    return new PlainLamps();
  }

  @Bean
  Lamps lambdaLamps() {
    return name -> name + " is dark";
  }

  @Bean
  RecordingTracker recordingTracker() {
    return new RecordingTracker();
  }
}
