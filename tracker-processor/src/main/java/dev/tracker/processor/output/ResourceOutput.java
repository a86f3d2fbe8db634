package dev.tracker.processor.output;

import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.read.source.ElementLocation;
import dev.tracker.processor.read.types.TypeKey;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes what is packed beside the classes, each file with its one originating element. */
public final class ResourceOutput {
  private final Filer filer;

  public ResourceOutput(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a file, in UTF-8 on every machine.
   *
   * @param path where, from the root of the classes
   * @param text what is in it
   * @param origin the interface it comes from, alone
   * @throws IOException if it cannot be written
   */
  public void write(String path, String text, Location origin) throws IOException {
    Element element = ((ElementLocation) origin).element();
    try (OutputStream file = create(path, element).openOutputStream()) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Of several modules that are compiled together, each has a root of its own. */
  private FileObject create(String path, Element element) throws IOException {
    try {
      return filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, element);
    } catch (FilerException e) {
      String module = TypeKey.moduleOf(element);
      if (module.isEmpty()) {
        throw e;
      }
      return filer.createResource(StandardLocation.CLASS_OUTPUT, module + "/", path, element);
    }
  }
}
