package dev.tracker.spring.migration;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For dashboards that are not yet changed. */
@Configuration(proxyBeanMethods = false)
public class OldNames {

  @Bean
  MeterFilter chargesAsBefore() {
    return new MeterFilter() {
      @Override
      public Meter.Id map(Meter.Id id) {
        return id.getName().equals("activity") && "charge".equals(id.getTag("operation"))
            ? id.withName("payments.charge")
            : id;
      }
    };
  }
}
