package dev.tracker.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.file.UnusableFileException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFileReaderTest {
  private static final String TRACKED = "dev.tracker.TrackActivity";

  @TempDir private Path classes;

  private ClassFile read(String name) throws Exception {
    return ClassFileReader.read(classes.resolve(name + ".class"));
  }

  @Test
  void findsAnnotationsOnTypesAndMethods() throws Exception {
    Sources.compile(
        classes,
        """
        import dev.tracker.*;
        @Deprecated @TrackActivity(subject = "x")
        interface Shapes<T extends Comparable<T>> extends Runnable {
          int SIZE = 3; long LONG = 4L; double DOUBLE = 5; String TEXT = "t";
          @TrackActivity(args = {"a", "b"}, changeData = {}, effect = Effect.READ,
              expected = {IllegalStateException.class})
          void one(int[][] a, String... b);
          @Untracked("no reason") T two(T value, java.util.Map.Entry<String, ? super T> entry);
          default <X extends Exception> void three(Class<X> type, boolean z, long j, double d) {
            Runnable lambda = () -> System.out.println(type + TEXT + LONG + DOUBLE);
          }
          @TrackActivity void four();
        }
        """);

    ClassFile shapes = read("Shapes");

    assertThat(shapes.isInterface()).isTrue();
    assertThat(shapes.extendsOthers()).isTrue();
    assertThat(shapes.annotations()).containsExactlyInAnyOrder("java.lang.Deprecated", TRACKED);
    assertThat(shapes.methods())
        .containsAllEntriesOf(
            Map.of(
                "one(int[][],java.lang.String[])", Set.of(TRACKED),
                "two(java.lang.Comparable,java.util.Map$Entry)", Set.of("dev.tracker.Untracked"),
                "three(java.lang.Class,boolean,long,double)", Set.of(),
                "four()", Set.of(TRACKED)));
  }

  @Test
  void tellsInterfacesFromOthers() throws Exception {
    Sources.compile(classes, "class A {}", "@interface B {}", "interface C {}", "enum D {}");

    assertThat(read("A").isInterface()).isFalse();
    assertThat(read("B").isInterface()).isFalse();
    assertThat(read("C").isInterface()).isTrue();
    assertThat(read("D").isInterface()).isFalse();
    assertThat(read("C").extendsOthers()).isFalse();
  }

  /** All that javac and others have made of the JDK's own sources. */
  @Test
  void readsWhatTheJdkHas() throws Exception {
    Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base/java");
    try (Stream<Path> files = Files.walk(base)) {
      List<Path> all = files.filter(each -> each.toString().endsWith(".class")).toList();
      assertThat(all).hasSizeGreaterThan(1_000);
      for (Path each : all) {
        assertThat(ClassFileReader.read(each)).isNotNull();
      }
    }
    assertThat(ClassFileReader.read(base.resolve("lang/Thread.class")).methods().get("stop()"))
        .contains("java.lang.Deprecated");
  }

  @Test
  void aLaterVersionIsReadAsWell() throws Exception {
    Sources.compile(classes, "@dev.tracker.TrackActivity interface C {}");
    byte[] bytes = Files.readAllBytes(classes.resolve("C.class"));
    bytes[6] = 0x7f;
    Files.write(classes.resolve("C.class"), bytes);

    assertThat(read("C").annotations()).containsExactly(TRACKED);
  }

  /** It is told as such, whatever is wrong with it. */
  @Test
  void whatIsBrokenIsToldWithItsName() throws Exception {
    Sources.compile(
        classes, "@dev.tracker.TrackActivity(args = {}) interface C { void m(int a); }");
    byte[] whole = Files.readAllBytes(classes.resolve("C.class"));
    Path broken = classes.resolve("Broken.class");
    for (int length = 0; length < whole.length; length++) {
      Files.write(broken, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> ClassFileReader.read(broken))
          .isInstanceOf(UnusableFileException.class)
          .hasMessageStartingWith(broken + " is not a valid class file: ");
    }
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = whole.clone();
      for (int each = random.nextInt(4); each >= 0; each--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Files.write(broken, bytes);
      try {
        assertThat(ClassFileReader.read(broken)).isNotNull();
      } catch (UnusableFileException e) {
        assertThat(e).hasMessageStartingWith(broken + " is not a valid class file");
      }
    }
  }

  @Test
  void whatIsNoClassFileIsToldAsSuch() throws Exception {
    Files.writeString(classes.resolve("A.class"), "version https://example.org/pointer");

    assertThatThrownBy(() -> read("A"))
        .hasMessageEndingWith(
            "A.class is not a valid class file: it does not begin with the magic number");
  }
}
