package dev.tracker.processor.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Dagger and Avaje wire decorators by. */
final class WiringTest extends CompanionTest {
  private static final List<Source> LIBRARIES =
      List.of(
          annotation("dagger.Module"),
          annotation("dagger.Provides"),
          annotation("dev.tracker.dagger.Undecorated"),
          annotation("io.avaje.inject.Bean"),
          annotation("io.avaje.inject.Factory"),
          annotation("io.avaje.inject.Primary"),
          annotation("dev.tracker.avaje.Undecorated"),
          Source.of(
              "io.avaje.inject.BeanScope",
              "package io.avaje.inject; public interface BeanScope {}"),
          Source.of(
              "dev.tracker.avaje.BeanTrackers",
              "package dev.tracker.avaje; public final class BeanTrackers { private BeanTrackers()"
                  + " {} public static dev.tracker.ActivityTracker of(io.avaje.inject.BeanScope"
                  + " beans) { return dev.tracker.ActivityTracker.noop(); } }"));

  WiringTest() {
    super(
        LIBRARIES,
        List.of("backend", "nested", "thirdparty"),
        Path.of("src/test/resources/wiring"),
        "-Atracker.dagger=false",
        "-Atracker.avaje=false");
  }

  @Override
  boolean isCompanion(String file) {
    return file.endsWith("Module.java") || file.endsWith("Factory.java");
  }

  @Test
  void isWrittenForTheInterfacesThatAnOptionNames() {
    assertThat(files("-Atracker.dagger=com.acme.Orders", "-Atracker.avaje=!com.acme.Orders"))
        .contains("TrackedOrdersModule.java", "TrackedParcelsFactory.java")
        .doesNotContain("TrackedOrdersFactory.java", "TrackedParcelsModule.java");
  }

  @Test
  void isNotWrittenForWhatHasVariablesInItsType() {
    assertThat(files())
        .contains("TrackedShelf.java")
        .noneMatch(file -> file.matches(".*Shelf.+\\.java"));
  }

  private static List<String> files(String... options) {
    Compilation compilation =
        javac()
            .with(options)
            .compile(
                Stream.concat(
                        Stream.of(
                            tracked("Orders", "interface Orders"),
                            tracked("Parcels", "interface Parcels"),
                            tracked("Shelf", "interface Shelf<T>")),
                        LIBRARIES.stream())
                    .toList());
    assertThat(compilation.errors()).isEmpty();
    return compilation.sources().keySet().stream()
        .map(file -> Path.of(file).getFileName().toString())
        .toList();
  }

  private static Source tracked(String name, String declaration) {
    return Source.of(
        "com.acme." + name,
        "package com.acme; @dev.tracker.TrackActivity "
            + declaration
            + " { void find(String id); }");
  }
}
