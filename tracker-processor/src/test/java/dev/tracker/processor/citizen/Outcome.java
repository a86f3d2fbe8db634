package dev.tracker.processor.citizen;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a run of javac.
 *
 * @param succeeded whether there were no errors
 * @param messages what it said, each in one line
 * @param project where its output is
 */
record Outcome(boolean succeeded, List<String> messages, Project project) {

  /** The same outcome, which has to be without a flaw. */
  Outcome flawless() {
    assertThat(messages).isEmpty();
    assertThat(succeeded).isTrue();
    return this;
  }

  /** The text of a generated source. */
  String generated(String typeName) throws IOException {
    return Files.readString(project.generated().resolve(typeName.replace('.', '/') + ".java"));
  }

  /** All that was written to a folder, byte for byte, by path. */
  static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    for (Path file : Project.files(folder, "")) {
      bytes.put(
          folder.relativize(file).toString().replace(File.separatorChar, '/'),
          Files.readString(file, ISO_8859_1));
    }
    return bytes;
  }

  /**
   * Runs the static method {@code run} of a class without parameters, and gives what it returns.
   */
  Object run(String typeName) throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {project.classes().toUri().toURL()}, Outcome.class.getClassLoader())) {
      return loader.loadClass(typeName).getMethod("run").invoke(null);
    }
  }
}
