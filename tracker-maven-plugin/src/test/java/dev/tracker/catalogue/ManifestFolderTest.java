package dev.tracker.catalogue;

import static dev.tracker.catalogue.StubManifest.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.file.UnusableFileException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** An application's archive has its classes, and some of them their manifests, further below. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/BOOT-INF/classes", "/WEB-INF/classes"})
  void readsAJar(String classes) throws Exception {
    Path jar = folder.resolve("acme.jar");
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      write(files.getPath(classes), "com.acme.A", "com.acme.A.json");
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

  @Test
  void namesTheFileWithinAJar() throws Exception {
    Path jar = folder.resolve("acme.jar");
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      write(files.getPath("/"), "A", "A.json");
      Files.writeString(files.getPath("/A.class"), "");
    }

    assertThatThrownBy(() -> ManifestFolder.read(jar))
        .hasMessageStartingWith(jar + "!/A.class is not a valid class file");
  }

  @Test
  void namesTheFolderThatIsNone() throws Exception {
    Path inItsPlace = Files.createDirectory(folder.resolve("META-INF")).resolve("tracker");
    Files.writeString(inItsPlace, "");

    assertThatThrownBy(() -> ManifestFolder.read(folder))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(inItsPlace + " cannot be read: it is not a directory");
  }
}
