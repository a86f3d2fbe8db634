package dev.tracker.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is published is a module, under a name that stays. */
class ModulesIT {
  /** Automatic, under a fixed name: compilers, Maven, people and containers look for them. */
  private static final Set<String> TOOLS =
      Set.of(
          "tracker-avaje",
          "tracker-cdi",
          "tracker-dagger",
          "tracker-guice",
          "tracker-jaxrs",
          "tracker-quarkus",
          "tracker-quarkus-deployment",
          "tracker-micronaut",
          "tracker-processor",
          "tracker-maven-plugin",
          "tracker-journal-cli",
          "tracker-journal-jta",
          "tracker-spring-boot-autoconfigure",
          "tracker-spring-boot-starter");

  static List<PublishedModule> modules() throws IOException {
    return PublishedModule.all();
  }

  static List<PublishedModule> libraries() throws IOException {
    return modules().stream().filter(module -> !TOOLS.contains(module.artifactId())).toList();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void isNamedAsItsPackageIs(PublishedModule module) {
    String ofArtifact = module.artifactId().substring("tracker-".length());
    String expected =
        switch (ofArtifact) {
          case "api" -> "dev.tracker";
          case "maven-plugin" -> "dev.tracker.maven";
          default -> "dev.tracker." + ofArtifact.replace("-", "");
        };
    assertThat(descriptor(module).name()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void saysWhatItRequiresAndInWhichVersionItIs(PublishedModule module) {
    assertThat(descriptor(module).isAutomatic()).isFalse();
    assertThat(descriptor(module).rawVersion()).contains(PublishedModule.VERSION);
  }

  /** With nothing on its path but what comes with it; a module that uses it requires no other. */
  @ParameterizedTest
  @MethodSource("libraries")
  void passesOnEachModuleWhoseTypesItsApiShows(PublishedModule module) throws Exception {
    ModuleLayer layer = layer(module);
    Module ours = layer.findModule(descriptor(module).name()).orElseThrow();
    Set<String> passedOn = passedOn(ours);

    Set<String> notPassedOn = new TreeSet<>();
    for (Class<?> shown : new ShownTypes(ours, module.jar()).all()) {
      Module of = shown.getModule();
      assertThat(of.isNamed()).as(shown.getName()).isTrue();
      if (!passedOn.contains(of.getName())) {
        notPassedOn.add(of.getName() + " has " + shown.getName());
      }
    }
    assertThat(notPassedOn).isEmpty();
  }

  private static ModuleLayer layer(PublishedModule module) throws IOException {
    Path[] path =
        Stream.concat(
                Stream.of(
                    module.jar(),
                    PublishedModule.of("tracker-api").jar(),
                    PublishedModule.of("tracker-containers").jar(),
                    PublishedModule.of("tracker-journal").jar()),
                module.dependencies().stream().map(ThirdParty::jar))
            .toArray(Path[]::new);
    ModuleFinder finder = ModuleFinder.of(path);
    // All of them, so that what is only required statically is there to be looked at.
    List<String> roots =
        finder.findAll().stream().map(found -> found.descriptor().name()).sorted().toList();
    ModuleLayer boot = ModuleLayer.boot();
    return boot.defineModulesWithOneLoader(
        boot.configuration().resolve(finder, ModuleFinder.of(), roots),
        ClassLoader.getPlatformClassLoader());
  }

  /** The modules that one which requires this one reads. */
  private static Set<String> passedOn(Module module) {
    Set<String> names = new TreeSet<>(Set.of("java.base"));
    addPassedOn(module, names);
    return names;
  }

  private static void addPassedOn(Module module, Set<String> names) {
    if (!names.add(module.getName()) || module.getDescriptor().isAutomatic()) {
      return;
    }
    for (ModuleDescriptor.Requires required : module.getDescriptor().requires()) {
      if (required.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE)) {
        module.getLayer().findModule(required.name()).ifPresent(each -> addPassedOn(each, names));
      }
    }
  }

  private static ModuleDescriptor descriptor(PublishedModule module) {
    return ModuleFinder.of(module.jar()).findAll().iterator().next().descriptor();
  }
}
