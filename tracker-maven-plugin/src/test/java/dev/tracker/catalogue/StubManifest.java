package dev.tracker.catalogue;

import dev.tracker.classfile.StubInterface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A manifest without a method, and the class file of its interface. */
final class StubManifest {
  private StubManifest() {}

  static void write(Path root, String name, String file) throws IOException {
    Path manifests = Files.createDirectories(root.resolve("META-INF/tracker"));
    Files.writeString(
        manifests.resolve(file),
        """
        {"version": 1, "interface": "%s", "decorator": "T", "methods": []}
        """
            .formatted(name));
    new StubInterface(name, true, List.of()).write(root);
  }
}
