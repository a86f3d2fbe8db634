package dev.tracker.switchedoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.TrackingDecorator;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SwitchedOffTest {

  @Test
  void tracksNothing() {
    assertThat(isTracked(true)).isTrue();
    assertThat(isTracked(false)).isFalse();
  }

  private static boolean isTracked(boolean isEnabled) {
    try (ApplicationContext beans = ApplicationContext.run(Map.of("tracker.enabled", isEnabled))) {
      return beans.getBean(Lights.class) instanceof TrackingDecorator;
    }
  }
}
