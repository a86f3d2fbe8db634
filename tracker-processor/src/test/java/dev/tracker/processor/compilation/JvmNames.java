package dev.tracker.processor.compilation;

import java.util.HashMap;
import java.util.Map;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Gives abstract methods the names that {@code @JvmName} asks for, as Kotlin's compiler does: some
 * of them no Java source can have, others not beside the rest. And gives types the generic
 * signature that {@code @scala.Signature} asks for, since Scala's types are others than Java's.
 */
public final class JvmNames {
  private static final String NAME = "Lkotlin/jvm/JvmName;";
  private static final String SIGNATURE = "Lscala/Signature;";

  /** The key of the type itself, among those of its methods. */
  private static final String TYPE = "";

  private JvmNames() {}

  /** A class file with the names it asks for. */
  public static byte[] applied(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    Map<String, String> names = new HashMap<>();
    reader.accept(new Finding(names), 0);
    ClassWriter writer = new ClassWriter(0);
    reader.accept(new Renaming(writer, names), 0);
    return writer.toByteArray();
  }

  private static final class Finding extends ClassVisitor {
    private final Map<String, String> names;

    Finding(Map<String, String> names) {
      super(Opcodes.ASM9);
      this.names = names;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
      return annotation.equals(SIGNATURE) ? value(TYPE) : null;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
          return annotation.equals(NAME) ? value(method + descriptor) : null;
        }
      };
    }

    private AnnotationVisitor value(String key) {
      return new AnnotationVisitor(Opcodes.ASM9) {
        @Override
        public void visit(String element, Object value) {
          names.put(key, (String) value);
        }
      };
    }
  }

  private static final class Renaming extends ClassVisitor {
    private final Map<String, String> names;

    Renaming(ClassVisitor next, Map<String, String> names) {
      super(Opcodes.ASM9, next);
      this.names = names;
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String parent, String[] parents) {
      super.visit(version, access, name, names.getOrDefault(TYPE, signature), parent, parents);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      String given = names.getOrDefault(name + descriptor, name);
      return super.visitMethod(access, given, descriptor, signature, exceptions);
    }
  }
}
