package dev.tracker.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** That a release which breaks its predecessor's API is noticed: on a module made for it. */
class CompatibilityIT {
  private static final Path PROJECT = Path.of("target/compatibility").toAbsolutePath();
  private static final String CMP = "com.github.siom79.japicmp:japicmp-maven-plugin:cmp@compatible";

  private static BuiltRepository repository;

  @BeforeAll
  static void releaseTheFirstVersion() throws Exception {
    repository = BuiltRepository.at(PROJECT.resolveSibling("repository"));
    write("1", "public interface Sample { void first(); default void second() {} }");

    MavenRun release = build("install:install");

    assertThat(release.succeeded()).as(release.log()).isTrue();
  }

  @Test
  void whatIsAddedIsNoBreak() throws Exception {
    write(
        "2",
        "public interface Sample { void first(); default void second() {}"
            + " default void third() {} }");

    MavenRun comparison = build(CMP, "-Djapicmp.skip=false");

    assertThat(comparison.succeeded()).as(comparison.log()).isTrue();
    assertThat(PROJECT.resolve("target/japicmp/compatible.diff")).content().contains("third()");
  }

  @Test
  void whatIsRemovedIsABreak() throws Exception {
    write("2", "public interface Sample { void first(); }");

    MavenRun comparison = build(CMP, "-Djapicmp.skip=false");

    assertThat(comparison.succeeded()).isFalse();
    assertThat(comparison.log()).contains("METHOD_REMOVED").contains("second()");
  }

  /** As long as there is no release. */
  @Test
  void nothingIsComparedUntilARelease() throws Exception {
    write("2", "public interface Sample { void first(); }");

    MavenRun comparison = build(CMP);

    assertThat(comparison.succeeded()).as(comparison.log()).isTrue();
    assertThat(comparison.log()).containsIgnoringCase("skip");
  }

  private static void write(String version, String type) throws IOException {
    Path source = PROJECT.resolve("src/main/java/com/acme/Sample.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "package com.acme; " + type);
    String pom = Files.readString(Path.of("src/test/resources/compatibility/pom.xml"));
    Files.writeString(
        PROJECT.resolve("pom.xml"),
        pom.replace("${tracker.version}", PublishedModule.VERSION)
            .replace("${sample.version}", version));
  }

  private static MavenRun build(String... goalsAndOptions) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("compiler:compile", "jar:jar"));
    arguments.addAll(List.of(goalsAndOptions));
    arguments.add("-Dtracker.previous.version=1");
    return MavenRun.of(PROJECT, repository, arguments.toArray(String[]::new));
  }
}
