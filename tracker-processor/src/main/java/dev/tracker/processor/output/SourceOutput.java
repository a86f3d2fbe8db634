package dev.tracker.processor.output;

import com.palantir.javapoet.JavaFile;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.read.source.ElementLocation;
import dev.tracker.processor.read.types.TypeKey;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;

/** Writes source files, each with the one interface it comes from as its originating element. */
public final class SourceOutput {
  private final Filer filer;

  public SourceOutput(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a file.
   *
   * @param file the file
   * @param origin the interface it comes from, alone: so build tools may process incrementally
   * @return whether it was written; if not, a type of its name exists already
   * @throws IOException if it cannot be written
   */
  public boolean write(JavaFile file, Location origin) throws IOException {
    String name = file.typeSpec().name();
    String qualified = file.packageName().isEmpty() ? name : file.packageName() + "." + name;
    try (Writer writer = create(qualified, ((ElementLocation) origin).element()).openWriter()) {
      // At once: the compiler's writer encodes whatever it gets, however little.
      writer.append(text(file));
      return true;
    } catch (FilerException e) {
      return false;
    }
  }

  /** Of several modules that are compiled together, each may have the package. */
  private JavaFileObject create(String qualified, Element element) throws IOException {
    try {
      return filer.createSourceFile(qualified, element);
    } catch (FilerException e) {
      String module = TypeKey.moduleOf(element);
      if (module.isEmpty()) {
        throw e;
      }
      return filer.createSourceFile(module + "/" + qualified, element);
    }
  }

  private static CharSequence text(JavaFile file) throws IOException {
    StringBuilder text = new StringBuilder();
    file.writeTo(text);
    return AsciiText.of(Layout.of(text.toString()));
  }
}
