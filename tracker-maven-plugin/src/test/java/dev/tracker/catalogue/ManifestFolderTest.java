package dev.tracker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestFolderTest {
  @TempDir Path folder;

  @Test
  void readsADirectorySortedByInterface() throws Exception {
    write(folder, "b", "a.json");
    write(folder, "a", "b.json");
    Files.writeString(folder.resolve("META-INF/tracker/adapters"), "no manifest");

    assertThat(ManifestFolder.read(folder))
        .extracting(Manifest::interfaceName)
        .containsExactly("a", "b");
  }

  @Test
  void readsAJar() throws Exception {
    Path jar = folder.resolve("acme.jar");
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      write(files.getPath("/"), "com.acme.A", "com.acme.A.json");
    }

    assertThat(ManifestFolder.read(jar))
        .extracting(Manifest::interfaceName)
        .containsExactly("com.acme.A");
  }

  @Test
  void whatHasNoManifestsHasNone() throws Exception {
    assertThat(ManifestFolder.read(folder)).isEmpty();
    assertThat(ManifestFolder.read(folder.resolve("missing"))).isEmpty();
  }

  @Test
  void namesTheFileThatIsBroken() throws Exception {
    write(folder, "a", "a.json");
    Files.writeString(folder.resolve("META-INF/tracker/b.json"), "{");

    assertThatThrownBy(() -> ManifestFolder.read(folder))
        .isInstanceOf(MalformedManifestException.class)
        .hasMessageContaining("META-INF/tracker/b.json: ");
  }

  private static void write(Path root, String name, String file) throws IOException {
    Path manifests = Files.createDirectories(root.resolve("META-INF/tracker"));
    Files.writeString(
        manifests.resolve(file),
        """
        {"version": 1, "interface": "%s", "decorator": "T", "methods": []}
        """
            .formatted(name));
  }
}
