package dev.tracker.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in the jars. */
class JarContentsIT {
  private static final PublishedModule API = PublishedModule.of("tracker-api");
  private static final PublishedModule PROCESSOR = PublishedModule.of("tracker-processor");
  private static final String NEEDED =
      "/project/dependencies/dependency[not(scope = 'test' or scope = 'provided')]";

  private static final String SERVICE = "META-INF/services/javax.annotation.processing.Processor";

  static List<PublishedModule> modules() throws IOException {
    return PublishedModule.all();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void hasTheLicence(PublishedModule module) throws IOException {
    try (JarFile jar = new JarFile(module.jar().toFile())) {
      assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
    }
  }

  /** Which spans and metrics say that they are of, for one. */
  @ParameterizedTest
  @MethodSource("modules")
  void eachSaysWhichVersionItIs(PublishedModule module) throws IOException {
    try (JarFile jar = new JarFile(module.jar().toFile())) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Version"))
          .isEqualTo(PublishedModule.VERSION);
    }
  }

  /** Maven plugins make resources of folders, and all of them get into the jar of the sources. */
  @ParameterizedTest
  @MethodSource("modules")
  void sourcesHaveNothingThatABuildWrites(PublishedModule module) throws IOException {
    String name = module.jar().getFileName().toString().replace(".jar", "-sources.jar");
    try (JarFile sources = new JarFile(module.jar().resolveSibling(name).toFile())) {
      assertThat(sources.stream())
          .extracting(JarEntry::getName)
          .noneMatch(
              entry -> entry.matches("(surefire|failsafe)-reports/.*|test-classes/.*|[^/]*[.]txt"));
    }
  }

  @Test
  void theApiNeedsTheJdkOnly() throws IOException {
    assertThat(API.dependencies()).isEmpty();
    ModuleDescriptor module = ModuleFinder.of(API.jar()).findAll().iterator().next().descriptor();
    assertThat(module.requires())
        .filteredOn(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
        .extracting(Requires::name)
        .containsExactly("java.base");
  }

  @Test
  void theProcessorHasAllItNeedsUnderItsOwnName() throws IOException {
    try (JarFile jar = new JarFile(PROCESSOR.jar().toFile())) {
      assertThat(jar.stream().map(JarEntry::getName))
          .contains("dev/tracker/processor/javapoet/JavaFile.class")
          .filteredOn(name -> name.endsWith(".class"))
          .allMatch(name -> name.startsWith("dev/tracker/processor/"));
      assertThat(text(jar, "META-INF/NOTICE")).contains("JavaPoet");
      assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
          .isEqualTo("dev.tracker.processor");
      assertThat(text(jar, SERVICE)).contains("dev.tracker.processor.TrackActivityProcessor");
      assertThat(text(jar, "META-INF/gradle/incremental.annotation.processors"))
          .contains("dev.tracker.processor.TrackActivityProcessor,isolating");
    }
    assertThat(new Pom(PROCESSOR.pom()).texts(NEEDED + "/artifactId"))
        .containsExactly("tracker-api");
  }

  private static String text(JarFile jar, String entry) throws IOException {
    return new String(
        jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
  }
}
