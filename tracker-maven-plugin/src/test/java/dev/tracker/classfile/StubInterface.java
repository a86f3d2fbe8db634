package dev.tracker.classfile;

import dev.tracker.catalogue.Manifest;
import dev.tracker.catalogue.ManifestMethod;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The class file of an interface, of which nothing but the names is compiled: the types of its
 * parameters need not exist.
 *
 * @param name its binary name
 * @param annotated whether {@code @TrackActivity} is on the type
 * @param methods its methods, as manifests have them
 */
public record StubInterface(String name, boolean annotated, List<String> methods) {
  private static final Map<String, String> PRIMITIVES =
      Map.of("int", "I", "long", "J", "boolean", "Z", "byte", "B", "char", "C");
  private static final String ANNOTATION = "Ldev/tracker/TrackActivity;";

  /** The interface that a manifest is of. */
  public static StubInterface of(Manifest manifest) {
    return new StubInterface(
        manifest.interfaceName(),
        true,
        manifest.methods().stream().map(ManifestMethod::method).toList());
  }

  /** Writes it where its package says, below a directory. */
  public void write(Path root) throws IOException {
    Path file = root.resolve(name.replace('.', '/') + ".class");
    Files.createDirectories(file.getParent());
    Files.write(file, bytes());
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0xCAFEBABE);
    out.writeInt(61); // Of JDK 17.
    writeConstants(out);
    out.writeShort(0x0601); // A public, abstract interface.
    out.writeShort(1);
    out.writeShort(3);
    out.writeShort(0); // No super-interfaces.
    out.writeShort(0); // No fields.
    out.writeShort(methods.size());
    for (int i = 0; i < methods.size(); i++) {
      out.writeShort(0x0401); // Public and abstract.
      out.writeShort(7 + 2 * i);
      out.writeShort(8 + 2 * i);
      out.writeShort(0); // No attributes.
    }
    out.writeShort(annotated ? 1 : 0);
    if (annotated) {
      out.writeShort(5);
      out.writeInt(6);
      out.writeShort(1); // One annotation,
      out.writeShort(6);
      out.writeShort(0); // which has no elements.
    }
    return bytes.toByteArray();
  }

  private void writeConstants(DataOutputStream out) throws IOException {
    out.writeShort(7 + 2 * methods.size());
    writeClass(out, 2);
    writeText(out, name.replace('.', '/'));
    writeClass(out, 4);
    writeText(out, "java/lang/Object");
    writeText(out, "RuntimeInvisibleAnnotations");
    writeText(out, ANNOTATION);
    for (String method : methods) {
      int open = method.indexOf('(');
      writeText(out, method.substring(0, open));
      writeText(out, descriptor(method.substring(open + 1, method.length() - 1)));
    }
  }

  private static void writeClass(DataOutputStream out, int name) throws IOException {
    out.writeByte(7);
    out.writeShort(name);
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    out.writeByte(1);
    out.writeUTF(text);
  }

  private static String descriptor(String parameters) {
    return Arrays.stream(parameters.split(","))
        .filter(each -> !each.isEmpty())
        .map(StubInterface::typeDescriptor)
        .collect(Collectors.joining("", "(", ")V"));
  }

  private static String typeDescriptor(String type) {
    return type.endsWith("[]")
        ? "[" + typeDescriptor(type.substring(0, type.length() - 2))
        : PRIMITIVES.getOrDefault(type, "L" + type.replace('.', '/') + ";");
  }
}
