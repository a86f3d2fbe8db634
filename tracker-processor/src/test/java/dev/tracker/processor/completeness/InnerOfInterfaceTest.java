package dev.tracker.processor.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.MemoryCompiler;
import dev.tracker.processor.compilation.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In Scala, a class in an interface is an inner one: {@code Ordering<T>.Ops}. */
final class InnerOfInterfaceTest {
  private static final Source ORDERING =
      Source.of(
          "scala.Ordering",
          "package scala; public interface Ordering<T> { Ops ops(T value); class Ops {} }");
  private static final Source BY_NAME =
      Source.of(
          "com.acme.ByName",
          "package com.acme; import dev.tracker.*; @TrackActivity(effect = Effect.READ)\n"
              + "public interface ByName<T> extends scala.Ordering<T> {}");

  @Test
  void isNamedAsJavaCan(@TempDir Path classes) throws Exception {
    Compilation library = MemoryCompiler.javac().withOnly("-proc:none").compile(List.of(ORDERING));
    Files.createDirectories(classes.resolve("scala"));
    for (Map.Entry<String, byte[]> file : library.files().entrySet()) {
      Files.write(classes.resolve(file.getKey()), asScalaWould(file.getValue()));
    }

    Compilation compilation =
        MemoryCompiler.javac().withClassPath(List.of(classes)).compile(List.of(BY_NAME));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.source("com.acme.TrackedByName")).contains("public Ordering.Ops ops(");
  }

  private static byte[] asScalaWould(byte[] classFile) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(classFile).accept(new Scala(writer), 0);
    return writer.toByteArray();
  }

  private static final class Scala extends ClassVisitor {
    Scala(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitInnerClass(String name, String outerName, String innerName, int access) {
      super.visitInnerClass(name, outerName, innerName, access & ~Opcodes.ACC_STATIC);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      String inner = name.equals("ops") ? "(TT;)Lscala/Ordering<TT;>.Ops;" : signature;
      return super.visitMethod(access, name, descriptor, inner, exceptions);
    }
  }
}
