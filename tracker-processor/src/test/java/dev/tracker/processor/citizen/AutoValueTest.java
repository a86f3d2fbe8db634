package dev.tracker.processor.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AutoValue writes a class in the same round; an interface that names it waits for it. */
class AutoValueTest {

  @ParameterizedTest
  @CsvSource({"AUTO_VALUE_PROCESSOR, TRACKER", "TRACKER, AUTO_VALUE_PROCESSOR"})
  void waitsForTheClass(Library first, Library second, @TempDir Path root) throws Exception {
    Object recorded =
        project(root)
            .compile(
                "-Xlint:all,-processing",
                "-Werror",
                "-classpath",
                Library.path(Library.API, Library.JSPECIFY, Library.AUTO_VALUE)
                    + File.pathSeparator
                    + Library.path(Library.TESTING),
                "-processorpath",
                Library.path(first, second))
            .flawless()
            .run("com.acme.Main");

    assertThat(recorded).hasToString("{total=7, open=true} A A");
  }

  private static Project project(Path root) throws Exception {
    return new Project(root)
        .source(
            "com.acme.Order",
            """
            package com.acme;
            import com.google.auto.value.AutoValue;
            @AutoValue
            abstract class Order {
              abstract String id();
              abstract int total();
              abstract boolean isOpen();
            }
            """)
        .source(
            "com.acme.Orders",
            """
            package com.acme;
            import dev.tracker.TrackActivity;
            interface Orders {
              @TrackActivity(
                  args = {"order.total", "open = order.isOpen"},
                  changeData = "result.id")
              AutoValue_Order place(AutoValue_Order order);
            }
            """)
        .source(
            "com.acme.Main",
            """
            package com.acme;
            import dev.tracker.testing.RecordingTracker;
            public class Main {
              public static Object run() {
                RecordingTracker tracker = new RecordingTracker();
                new TrackedOrders(order -> order, tracker).place(new AutoValue_Order("A", 7, true));
                var activity = tracker.onlyActivity();
                return activity.arguments() + " " + activity.changeId() + " "
                    + activity.changeData();
              }
            }
            """);
  }
}
