package dev.tracker.classfile;

import dev.tracker.file.UnusableFileException;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads a class file from its beginning to its methods' annotations, as chapter 4 of the Java
 * Virtual Machine Specification has it. What is of no interest is skipped by its length.
 */
final class ClassFileReader {
  private static final int MAGIC = 0xCAFEBABE;
  private static final int INTERFACE = 0x0200;
  private static final int ANNOTATION = 0x2000;
  private static final Set<String> ANNOTATIONS =
      Set.of("RuntimeVisibleAnnotations", "RuntimeInvisibleAnnotations");

  private final DataInputStream in;
  private String[] texts = {};

  private ClassFileReader(byte[] bytes) {
    this.in = new DataInputStream(new ByteArrayInputStream(bytes));
  }

  /** Reads a file. */
  static ClassFile read(Path file) throws UnusableFileException {
    try {
      return new ClassFileReader(Files.readAllBytes(file)).read();
    } catch (MalformedException | EOFException | UTFDataFormatException e) {
      String fault = e.getMessage() == null ? "it ends too soon" : e.getMessage();
      throw UnusableFileException.of(file, "is not a valid class file: " + fault);
    } catch (IOException e) {
      throw UnusableFileException.cannotRead(file, e);
    }
  }

  private ClassFile read() throws IOException {
    if (in.readInt() != MAGIC) {
      throw new MalformedException("it does not begin with the magic number");
    }
    skip(4); // The version: what follows is the same in each.
    readConstants();
    int access = in.readUnsignedShort();
    skip(4); // The class and its superclass.
    int interfaces = in.readUnsignedShort();
    skip(2L * interfaces);
    readMembers(); // Its fields.
    Map<String, Set<String>> methods = readMembers();
    return new ClassFile(
        (access & INTERFACE) != 0 && (access & ANNOTATION) == 0,
        interfaces > 0,
        readAttributes(),
        methods);
  }

  private void readConstants() throws IOException {
    int count = in.readUnsignedShort();
    texts = new String[count];
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[i] = in.readUTF();
        case 7, 8, 16, 19, 20 ->
            skip(2); // A class, a string, a method's type, a module, a package.
        case 15 -> skip(3); // A method handle.
        case 3, 4, 9, 10, 11, 12, 17, 18 -> skip(4); // Small numbers, and pairs of references.
        case 5, 6 -> {
          skip(8); // A long or a double, which counts twice.
          i++;
        }
        default -> throw new MalformedException("constant " + i + " has the unknown tag " + tag);
      }
    }
  }

  private Map<String, Set<String>> readMembers() throws IOException {
    Map<String, Set<String>> members = new HashMap<>();
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      skip(2); // Its modifiers.
      String name = text(in.readUnsignedShort());
      String descriptor = text(in.readUnsignedShort());
      // Bridges have the parameters of others, or those of the method that they lead to.
      members
          .computeIfAbsent(name + Descriptor.parameters(descriptor), each -> new HashSet<>())
          .addAll(readAttributes());
    }
    return members;
  }

  /** The annotations among the attributes. */
  private Set<String> readAttributes() throws IOException {
    Set<String> annotations = new HashSet<>();
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      String name = text(in.readUnsignedShort());
      long length = Integer.toUnsignedLong(in.readInt());
      if (ANNOTATIONS.contains(name)) {
        readAnnotations(annotations);
      } else {
        skip(length);
      }
    }
    return annotations;
  }

  private void readAnnotations(Set<String> names) throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      names.add(Descriptor.typeName(readAnnotation()));
    }
  }

  /** The descriptor of its type. */
  private String readAnnotation() throws IOException {
    String type = text(in.readUnsignedShort());
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      skip(2); // The element's name.
      skipValue();
    }
    return type;
  }

  private void skipValue() throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case 'B', 'C', 'D', 'F', 'I', 'J', 'S', 'Z', 's', 'c' -> skip(2);
      case 'e' -> skip(4);
      case '@' -> readAnnotation();
      case '[' -> {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
          skipValue();
        }
      }
      default ->
          throw new MalformedException("a value of an annotation has the unknown tag " + tag);
    }
  }

  private String text(int index) throws MalformedException {
    String text = index < texts.length ? texts[index] : null;
    if (text == null) {
      throw new MalformedException("constant " + index + " is not text");
    }
    return text;
  }

  private void skip(long length) throws IOException {
    in.skipNBytes(length);
  }

  /** What is no class file. */
  private static final class MalformedException extends IOException {
    private static final long serialVersionUID = 1;

    MalformedException(String message) {
      super(message);
    }
  }
}
