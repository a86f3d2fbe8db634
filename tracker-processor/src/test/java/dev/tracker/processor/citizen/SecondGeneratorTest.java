package dev.tracker.processor.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AutoValue or Immutables write a class in the same round; an interface that names it waits. */
class SecondGeneratorTest {

  /** Another generator, what it makes of an order, and how one is had. */
  enum Generator {
    AUTO_VALUE(
        Library.AUTO_VALUE,
        Library.AUTO_VALUE_PROCESSOR,
        "@com.google.auto.value.AutoValue abstract class Order {"
            + " abstract String id(); abstract int total(); abstract boolean isOpen(); }",
        "AutoValue_Order",
        "new AutoValue_Order(\"A\", 7, true)"),
    IMMUTABLES(
        Library.IMMUTABLES,
        Library.IMMUTABLES,
        "@org.immutables.value.Value.Immutable interface Order {"
            + " String id(); int total(); boolean isOpen(); }",
        "ImmutableOrder",
        "ImmutableOrder.builder().id(\"A\").total(7).isOpen(true).build()");

    private final Library annotations;
    private final Library processor;
    private final String order;
    private final String generated;
    private final String creation;

    Generator(
        Library annotations, Library processor, String order, String generated, String creation) {
      this.annotations = annotations;
      this.processor = processor;
      this.order = order;
      this.generated = generated;
      this.creation = creation;
    }
  }

  @ParameterizedTest
  @CsvSource({"AUTO_VALUE, true", "AUTO_VALUE, false", "IMMUTABLES, true", "IMMUTABLES, false"})
  void waitsForTheClass(Generator generator, boolean isFirst, @TempDir Path root) throws Exception {
    Object recorded =
        project(root, generator)
            .compile(
                "-Xlint:all,-processing",
                "-Werror",
                "-classpath",
                Library.path(Library.API, Library.JSPECIFY, generator.annotations)
                    + File.pathSeparator
                    + Library.path(Library.TESTING),
                "-processorpath",
                isFirst
                    ? Library.path(generator.processor, Library.TRACKER)
                    : Library.path(Library.TRACKER, generator.processor))
            .flawless()
            .run("com.acme.Main");

    assertThat(recorded).hasToString("{total=7, open=true} A A");
  }

  private static Project project(Path root, Generator generator) throws Exception {
    return new Project(root)
        .source("com.acme.Order", "package com.acme;\n" + generator.order)
        .source(
            "com.acme.Orders",
            """
            package com.acme;
            import dev.tracker.TrackActivity;
            interface Orders {
              @TrackActivity(
                  args = {"order.total", "open = order.isOpen"},
                  changeData = "result.id")
              GENERATED place(GENERATED order);
            }
            """
                .replace("GENERATED", generator.generated))
        .source(
            "com.acme.Main",
            """
            package com.acme;
            import dev.tracker.testing.RecordingTracker;
            public class Main {
              public static Object run() {
                RecordingTracker tracker = new RecordingTracker();
                new TrackedOrders(order -> order, tracker).place(CREATION);
                var activity = tracker.onlyActivity();
                return activity.arguments() + " " + activity.changeId() + " "
                    + activity.changeData();
              }
            }
            """
                .replace("CREATION", generator.creation));
  }
}
