package dev.tracker.examples.modular;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModularTest {
  private static final String MODULE_PATH = System.getProperty("modular.path");
  private static final String NAME = "dev.tracker.examples.modular";

  @Test
  void logsAndMetersOnTheModulePath() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                MODULE_PATH,
                "--module",
                NAME + "/" + NAME + ".Modular")
            .redirectErrorStream(true)
            .start();
    String output = new String(program.getInputStream().readAllBytes(), UTF_8);

    assertThat(program.waitFor()).as(output).isZero();
    assertThat(output.lines())
        .anyMatch(line -> line.startsWith("INFO") && line.contains("change_id=\"A1\""))
        .anyMatch(line -> line.startsWith("WARN") && line.contains("A2 is taken"))
        .endsWith("refund success 1", "sell failure 1", "sell success 2");
  }

  /** Else it would have run as well: a jar without a descriptor becomes a module, too. */
  @Test
  void nothingOfOursIsAnAutomaticModule() {
    Path[] path =
        Stream.of(MODULE_PATH.split(File.pathSeparator)).map(Path::of).toArray(Path[]::new);
    assertThat(ModuleFinder.of(path).findAll().stream().map(ModuleReference::descriptor))
        .filteredOn(module -> module.name().startsWith("dev.tracker"))
        .hasSize(4)
        .noneMatch(ModuleDescriptor::isAutomatic);
  }
}
