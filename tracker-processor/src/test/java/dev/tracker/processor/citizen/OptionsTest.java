package dev.tracker.processor.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What else a build may ask of javac makes no difference to what is generated. */
class OptionsTest {
  private static final String CLASS_PATH = Library.path(Library.API, Library.JSPECIFY);
  private static final String ORDERS =
      """
      package com.acme;
      import dev.tracker.TrackActivity;
      public interface Orders extends Store {
        @TrackActivity(args = "customer.name") void place(String id, Customer customer);
      }
      """;
  private static final String STORE =
      """
      package com.acme;
      import dev.tracker.TrackActivity;
      public interface Store { @TrackActivity(args = "id") void open(String id); }
      """;
  private static final String CUSTOMER = "package com.acme; public record Customer(String name) {}";

  @TempDir private Path root;
  private Project project;

  @BeforeEach
  void writeSources() throws IOException {
    project = project("project");
  }

  private Project project(String folder) throws IOException {
    return new Project(root.resolve(folder))
        .source("com.acme.Orders", ORDERS)
        .source("com.acme.Store", STORE)
        .source("com.acme.Customer", CUSTOMER);
  }

  private static String[] options(String... more) {
    List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror"));
    options.addAll(List.of("-processorpath", Library.path(Library.TRACKER)));
    options.addAll(List.of(more));
    if (!options.contains("-classpath")) {
      options.addAll(List.of("-classpath", CLASS_PATH));
    }
    return options.toArray(String[]::new);
  }

  @Test
  void processingAloneWritesNoClasses() throws Exception {
    project.compile(options("-proc:only")).flawless();

    assertThat(Outcome.bytes(project.generated()))
        .containsOnlyKeys("com/acme/TrackedOrders.java", "com/acme/TrackedStore.java");
    assertThat(Outcome.bytes(project.classes()))
        .containsOnlyKeys(
            "META-INF/tracker/com.acme.Orders.json", "META-INF/tracker/com.acme.Store.json");
  }

  /** What the sources of a decorator's interface imply is found, but not compiled or decorated. */
  @ParameterizedTest
  @ValueSource(strings = {"-implicit:none", "-implicit:class"})
  void impliedSources(String implicit) throws Exception {
    List<Path> orders = List.of(project.sources().resolve("com/acme/Orders.java"));
    String sources = project.sources().toString();

    project.compile(orders, options(implicit, "-sourcepath", sources)).flawless();

    assertThat(Outcome.bytes(project.generated())).containsOnlyKeys("com/acme/TrackedOrders.java");
    assertThat(project.classes().resolve("com/acme/TrackedOrders.class")).exists();
    assertThat(project.classes().resolve("com/acme/Store.class").toFile().exists())
        .isEqualTo(implicit.equals("-implicit:class"));
  }

  @Test
  void anEarlierRelease() throws Exception {
    project.compile(options("--release", "17")).flawless();
  }

  /** Some of these keep javac from counting lines, which manifests tell all the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {"-g", "-g:none", "-g:vars", "-g:source", "-g:source,vars", "-g:lines", "-Xjcov"})
  void whatIsLeftForDebuggers(String debugging) throws Exception {
    project.compile(options()).flawless();
    var sources = Outcome.bytes(project.generated());
    var manifests = manifests(project);

    Project another = project("another");
    another.compile(options(debugging)).flawless();

    assertThat(Outcome.bytes(another.generated())).isEqualTo(sources);
    assertThat(manifests(another)).isEqualTo(manifests);
  }

  private static Map<String, String> manifests(Project project) throws IOException {
    Map<String, String> manifests = new TreeMap<>();
    for (Path file : Project.files(project.classes(), ".json")) {
      manifests.put(file.getFileName().toString(), Files.readString(file));
    }
    assertThat(manifests).hasSize(2).allSatisfy((name, text) -> assertThat(text).contains("line"));
    return manifests;
  }

  @Test
  void aSecondCompilationWritesTheSame() throws Exception {
    project.compile(options()).flawless();
    var sources = Outcome.bytes(project.generated());
    var classes = Outcome.bytes(project.classes());

    project.compile(options()).flawless();

    assertThat(Outcome.bytes(project.generated())).isEqualTo(sources);
    assertThat(Outcome.bytes(project.classes())).isEqualTo(classes);
  }

  @Test
  void theOrderOfTheSourcesDoesNotMatter() throws Exception {
    project.compile(options()).flawless();
    Project reversed = project("reversed");
    List<Path> files = new ArrayList<>(Project.files(reversed.sources(), ".java"));
    Collections.reverse(files);

    reversed.compile(files, options()).flawless();

    assertThat(Outcome.bytes(reversed.generated())).isEqualTo(Outcome.bytes(project.generated()));
  }

  /**
   * The class of an earlier build had another method. When asked to, javac says of any processor
   * that what it writes is on the class path already.
   */
  @Test
  void aDecoratorOfAnEarlierBuildIsReplaced() throws Exception {
    project.source("com.acme.Store", STORE.replace("open", "close"));
    project.compile(options()).flawless();
    project.source("com.acme.Store", STORE);

    String earlier = project.classes() + File.pathSeparator + CLASS_PATH;
    Outcome outcome =
        project.compile(options("-Xlint:-processing", "-classpath", earlier)).flawless();

    assertThat(outcome.generated("com.acme.TrackedStore"))
        .contains("open(")
        .doesNotContain("close(");
  }

  @Test
  void sourcesInSeveralFolders() throws Exception {
    Project elsewhere =
        new Project(root.resolve("elsewhere"))
            .source("com.acme.Returns", ORDERS.replace("Orders", "Returns"));
    List<Path> files =
        Stream.of(project, elsewhere).flatMap(each -> Arrays.stream(sources(each))).toList();

    project.compile(files, options()).flawless();

    assertThat(Outcome.bytes(project.generated())).hasSize(3);
  }

  private static Path[] sources(Project project) {
    try {
      return Project.files(project.sources(), ".java").toArray(Path[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The interface above it has been compiled before, by another build. */
  @Test
  void anInheritedMethodThatNamesItsParameters() throws Exception {
    Outcome outcome = ordersAlone("-parameters").flawless();

    assertThat(outcome.generated("com.acme.TrackedOrders")).contains("open(String id)");
  }

  @Test
  void anInheritedMethodThatDoesNot() throws Exception {
    assertThat(ordersAlone("-g:none").messages())
        .containsExactly(
            "Orders.java:3: error: TRK015: \"id\" does not resolve: the class file of open does not"
                + " contain its parameter names.");
  }

  private Outcome ordersAlone(String howStoreIsCompiled) throws Exception {
    Project store = new Project(root.resolve("store")).source("com.acme.Store", STORE);
    store.compile("-proc:none", howStoreIsCompiled, "-classpath", CLASS_PATH).flawless();
    Project orders =
        new Project(root.resolve("orders"))
            .source("com.acme.Orders", ORDERS)
            .source("com.acme.Customer", CUSTOMER);
    String classPath = store.classes() + File.pathSeparator + CLASS_PATH;
    return orders.compile(options("-classpath", classPath));
  }
}
