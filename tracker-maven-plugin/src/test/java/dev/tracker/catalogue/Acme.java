package dev.tracker.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A build of three modules, from the manifests below {@code src/test/resources/acme}. */
public final class Acme {
  private static final List<String> MODULES =
      List.of("acme-shipping", "acme-billing", "acme-identity");

  private Acme() {}

  public static Path classes(String module) {
    return Path.of("src/test/resources/acme", module);
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
