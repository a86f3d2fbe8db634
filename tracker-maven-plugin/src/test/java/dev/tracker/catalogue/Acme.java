package dev.tracker.catalogue;

import dev.tracker.classfile.StubInterface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A build of three modules, from the manifests below {@code src/test/resources/acme}. */
public final class Acme {
  private static final String FOLDER = "META-INF/tracker";
  private static final List<String> MODULES =
      List.of("acme-shipping", "acme-billing", "acme-identity");

  private Acme() {}

  /** The manifests of a module, with the class files of their interfaces. */
  public static Path classes(String module) {
    Path source = Path.of("src/test/resources/acme", module, FOLDER);
    Path classes = Path.of("target/acme", module);
    try (Stream<Path> manifests = Files.list(source)) {
      Path target = Files.createDirectories(classes.resolve(FOLDER));
      for (Path each : manifests.toList()) {
        Path copy = target.resolve(each.getFileName().toString());
        Files.copy(each, copy, StandardCopyOption.REPLACE_EXISTING);
        StubInterface.of(ManifestReader.read(Files.readString(each), "acme")).write(classes);
      }
      return classes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Catalogue catalogue() {
    return new Catalogue("Acme Shop", "2.4.0", MODULES.stream().map(Acme::module).toList());
  }

  public static Stream<String> modules() {
    return MODULES.stream();
  }

  private static TrackedModule module(String name) {
    try {
      return TrackedModule.read(name, classes(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
