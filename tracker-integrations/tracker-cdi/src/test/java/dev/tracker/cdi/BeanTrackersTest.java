package dev.tracker.cdi;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.cdi.beans.AskingTracker;
import dev.tracker.cdi.beans.BrokenTracker;
import dev.tracker.cdi.beans.CdiTrackedDoors;
import dev.tracker.cdi.beans.Doors;
import dev.tracker.cdi.beans.FrontDoors;
import dev.tracker.cdi.beans.Meters;
import dev.tracker.cdi.beans.Recording;
import dev.tracker.testing.RecordingTracker;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the beans of an application are tracked by, and what is said where they are not. */
class BeanTrackersTest {
  private static final Logger LOGGER = Logger.getLogger(BeanTrackers.class.getName());

  private final List<String> messages = new ArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord logged) {
          messages.add(logged.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    LOGGER.addHandler(handler);
    LOGGER.setUseParentHandlers(false);
    LOGGER.setLevel(Level.ALL);
  }

  @AfterEach
  void listenNoMore() {
    LOGGER.removeHandler(handler);
    LOGGER.setUseParentHandlers(true);
  }

  @Test
  void metersWhereThereIsARegistry() {
    try (WeldBeans beans = WeldBeans.start(CdiTrackedDoors.class, FrontDoors.class, Meters.class)) {
      beans.bean(Doors.class).open("d");

      assertThat(beans.bean(MeterRegistry.class).getMeters())
          .anySatisfy(meter -> assertThat(meter.getId().getTag("operation")).isEqualTo("open"));
    }
    assertThat(messages).isEmpty();
  }

  @Test
  void aTrackerMayCallWhatIsTracked() {
    try (WeldBeans beans =
        WeldBeans.start(
            AskingTracker.class, CdiTrackedDoors.class, FrontDoors.class, Recording.class)) {
      assertThat(beans.bean(Doors.class).open("d")).isEqualTo("opened d");

      assertThat(beans.bean(RecordingTracker.class).onlyActivity())
          .hasArgument("id", "d")
          .keptTheContract();
    }
    assertThat(messages).isEmpty();
  }

  @Test
  void goesOnWithoutATrackerThatCannotBeMade() {
    try (WeldBeans beans =
        WeldBeans.start(
            BrokenTracker.class, CdiTrackedDoors.class, FrontDoors.class, Recording.class)) {
      assertThat(beans.bean(Doors.class).open("d")).isEqualTo("opened d");

      assertThat(beans.bean(RecordingTracker.class).activities()).hasSize(1);
    }
    assertThat(messages).singleElement().asString().contains("cannot be made", "BrokenTracker");
  }

  @Test
  void saysThatTheContainerHasNotFoundTheDecorator() {
    try (WeldBeans beans = WeldBeans.start(FrontDoors.class, Recording.class)) {
      assertThat(beans.bean(Doors.class).open("d")).isEqualTo("opened d");
    }
    assertThat(messages)
        .singleElement()
        .asString()
        .contains("CdiTrackedDoors", "META-INF/beans.xml");
  }

  @Test
  void leavesABeanAloneWhoseDecoratorIsOfAnotherVersion() {
    try (WeldBeans beans = WeldBeans.start(Recording.class)) {
      BeanTrackers trackers = beans.bean(BeanTrackers.class);
      Doors doors = new FrontDoors();

      for (int i = 0; i < 2; i++) {
        assertThat(
                trackers.around(
                    Doors.class,
                    doors,
                    (bean, tracker) -> {
                      throw new NoSuchMethodError("start");
                    }))
            .isSameAs(doors);
      }
    }
    assertThat(messages).singleElement().asString().contains(Doors.class.getName(), "Compile it");
  }
}
