package dev.tracker.processor.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.MemoryCompiler;
import dev.tracker.processor.compilation.Source;
import java.io.IOException;
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

/** Generic signatures that the Scala compiler writes, and that Java's could not. */
final class ForeignTypesTest {
  @TempDir private Path classes;

  /** A class in an interface is an inner one: {@code Ordering<T>.Ops}. */
  @Test
  void namesInnerClassOfInterfaceAsJavaCan() throws Exception {
    write(
        "public interface Ordering<T> { Ops ops(T value); class Ops {} }",
        "ops",
        "(TT;)Lscala/Ordering<TT;>.Ops;");
    assertThat(decorator("Ordering<T>")).contains("public Ordering.Ops ops(");
  }

  /** {@code Iterator<A>.GroupedIterator<B>} cannot be written at all, only what is left of it. */
  @Test
  void erasesGenericInnerClassOfInterface() throws Exception {
    write(
        "public interface Iterator<A> { <B> Grouped<B> sliding(int size); class Grouped<B> {} }",
        "sliding",
        "<B:Ljava/lang/Object;>(I)Lscala/Iterator<TA;>.Grouped<TB;>;");
    assertThat(decorator("Iterator<T>")).contains("public Iterator.Grouped sliding(int ");
  }

  /** A type that takes types has no arguments where it is one. */
  @Test
  void erasesRawArgumentThatHasToBeGeneric() throws Exception {
    write(
        "public interface Maps { <C extends Ops<?>> C parallel(C map);"
            + " interface Ops<M extends Ops<?>> {} interface Many<K> extends Ops<Many<K>> {} }",
        "parallel",
        "<C::Lscala/Maps$Ops<Lscala/Maps$Many;>;>(TC;)TC;");
    assertThat(decorator("Maps")).contains("public Maps.Ops parallel(Maps.Ops ");
  }

  @Test
  void erasesBoundThatExtendsOneTypeInTwoWays() throws Exception {
    write(
        "public interface Orderings { <C extends Seq> C sorted(C all); interface Ops<A> {}"
            + " interface It extends Ops<Object> {} interface Seq extends It, Ops<Object> {} }",
        "Seq",
        "Ljava/lang/Object;Lscala/Orderings$It;Lscala/Orderings$Ops<Ljava/lang/String;>;");
    assertThat(decorator("Orderings")).contains("public Orderings.Seq sorted(Orderings.Seq ");
  }

  /** To Java, a type in an interface has nothing to do with that one's type parameters. */
  @Test
  void erasesTypeParameterOfTheInterfaceAround() throws Exception {
    write(
        "public interface Keys<K> { interface Inner { Object first(Object from); } }",
        "first",
        "(TK;)TK;");
    assertThat(decorator("Keys.Inner")).contains("public Object first(Object ");
  }

  @Test
  void refusesResultThatIsAWildcard() throws Exception {
    write(
        "public interface Views { interface Factory<C> { <K> C from(K key); }"
            + " interface OfMap extends Factory<String> {} }",
        "OfMap",
        "Ljava/lang/Object;Lscala/Views$Factory<*>;");
    Compilation compilation = track("Views.OfMap");
    assertThat(compilation.messages())
        .contains("TRK002")
        .contains("the result of its method from has no type in Java");
    assertThat(compilation.errors()).hasSize(1);
  }

  private String decorator(String parent) throws Exception {
    Compilation compilation = track(parent);
    assertThat(compilation.messages()).isEmpty();
    return compilation.source("com.acme.TrackedMine");
  }

  private Compilation track(String parent) {
    String parameters = parent.contains("<") ? "<T>" : "";
    return MemoryCompiler.javac()
        .withClassPath(List.of(classes))
        .compile(
            List.of(
                Source.of(
                    "com.acme.Mine",
                    "package com.acme; import dev.tracker.*; import dev.tracker.context.*; import"
                        + " scala.*;\n"
                        + "@SuppressWarnings(\"rawtypes\") @TrackActivity(effect = Effect.READ)"
                        + " public interface Mine"
                        + parameters
                        + " extends scala."
                        + parent
                        + " {}")));
  }

  /** Compiles an interface, and gives one of its methods, or a type in it, another signature. */
  private void write(String source, String name, String signature) throws IOException {
    String type = source.split("[ <]", -1)[2];
    Compilation library =
        MemoryCompiler.javac()
            .withOnly("-proc:none")
            .compile(List.of(Source.of("scala." + type, "package scala; " + source)));
    Files.createDirectories(classes.resolve("scala"));
    for (Map.Entry<String, byte[]> file : library.files().entrySet()) {
      ClassWriter writer = new ClassWriter(0);
      new ClassReader(file.getValue()).accept(new Scala(writer, name, signature), 0);
      Files.write(classes.resolve(file.getKey()), writer.toByteArray());
    }
  }

  private static final class Scala extends ClassVisitor {
    private final String owner;
    private final String signature;

    Scala(ClassVisitor next, String owner, String signature) {
      super(Opcodes.ASM9, next);
      this.owner = owner;
      this.signature = signature;
    }

    @Override
    public void visit(
        int version, int access, String name, String own, String parent, String[] interfaces) {
      boolean isMeant = name.endsWith("/" + owner) || name.endsWith("$" + owner);
      super.visit(version, access, name, isMeant ? signature : own, parent, interfaces);
    }

    @Override
    public void visitInnerClass(String name, String outerName, String innerName, int access) {
      boolean isInner = (access & Opcodes.ACC_INTERFACE) == 0 || innerName.equals("Inner");
      super.visitInnerClass(
          name, outerName, innerName, isInner ? access & ~Opcodes.ACC_STATIC : access);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String own, String[] exceptions) {
      return super.visitMethod(
          access, name, descriptor, name.equals(owner) ? signature : own, exceptions);
    }
  }
}
