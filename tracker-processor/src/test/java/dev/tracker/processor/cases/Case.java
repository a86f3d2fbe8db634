package dev.tracker.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.tracker.processor.ProcessorWith;
import dev.tracker.processor.RequiredInterfacesProcessor;
import dev.tracker.processor.StrictCompiler;
import dev.tracker.processor.TrackActivityProcessor;
import dev.tracker.processor.compilation.EcjCompiler;
import dev.tracker.processor.compilation.JvmNames;
import dev.tracker.processor.verify.finding.Problem;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;

/**
 * A folder of sources that are compiled together. The folder {@code library} in it holds what has
 * been compiled before them, without the names of parameters; of that, the classes in {@code
 * library/missing} are not there any more, and methods have the names that {@code @JvmName} gives.
 */
record Case(Path folder) {
  private static final Path BAD = Path.of("src/test/resources/bad");
  private static final Path GOOD = Path.of("src/test/resources/good");

  static List<Case> bad() throws IOException {
    return in(BAD);
  }

  static List<Case> good() throws IOException {
    return in(GOOD);
  }

  static Case good(String code) {
    return new Case(GOOD.resolve(code));
  }

  private static List<Case> in(Path root) throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      return folders.sorted().map(Case::new).toList();
    }
  }

  /** The code of the problem that the case shows, or shows mended. */
  String code() {
    return folder.getFileName().toString();
  }

  List<Path> sources() throws IOException {
    return javaFiles(folder, 1);
  }

  List<Path> librarySources() throws IOException {
    Path library = folder.resolve("library");
    return Files.exists(library) ? javaFiles(library, 2) : List.of();
  }

  /** Whether a source of the library was compiled for good, or to be missing. */
  String stateOf(Path librarySource) {
    return librarySource.startsWith(folder.resolve("library/missing"))
        ? "missing from the class path"
        : "compiled without -parameters";
  }

  private static List<Path> javaFiles(Path root, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(root, depth)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /**
   * What the compiler says of the case.
   *
   * @param classes an empty folder for the library
   */
  List<Message> messages(Path classes) throws IOException {
    return compile(classes).diagnostics().stream().map(Message::of).toList();
  }

  /** What the compiler is expected to say. */
  List<Message> expected() throws IOException {
    List<Message> expected = new ArrayList<>();
    for (Path source : sources()) {
      expected.addAll(Message.expected(source));
    }
    if (Files.exists(folder.resolve("options"))) {
      expected.addAll(Message.ofTheWhole(folder.resolve("options")));
    }
    return expected;
  }

  Compilation compile(Path classes) throws IOException {
    List<File> classPath = classPath(classes).stream().map(Path::toFile).toList();
    return Compiler.javac()
        // That a file stands in the way of the decorator is for the processor to say.
        .withOptions(options())
        .withClasspath(classPath)
        .withProcessors(processor(), new RequiredInterfacesProcessor())
        .compile(sources().stream().map(StrictCompiler::source).toList());
  }

  /**
   * What Eclipse's compiler says of the case, as far as it speaks for us.
   *
   * @param classes an empty folder for the library
   * @param output an empty folder
   */
  List<Message> messagesOfEclipse(Path classes, Path output) throws IOException {
    return new EcjCompiler(output, classPath(classes), ownOptions())
        .compileFiles(sources()).diagnostics().stream()
            .map(Message::of)
            .filter(message -> message.code().startsWith("TRK"))
            .toList();
  }

  private List<Path> classPath(Path classes) throws IOException {
    compileLibrary(classes);
    List<Path> classPath = new ArrayList<>(List.of(classes));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      classPath.add(Path.of(entry));
    }
    return classPath;
  }

  private List<String> options() throws IOException {
    List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing,-path", "-parameters"));
    options.addAll(ownOptions());
    return options;
  }

  /** What the file {@code options} asks for, besides what each case is compiled with. */
  List<String> ownOptions() throws IOException {
    Path options = folder.resolve("options");
    return Files.exists(options)
        ? Files.readAllLines(options).stream().map(line -> line.replaceFirst(" //.*", "")).toList()
        : List.of();
  }

  /** But for what takes a compiler that fails, it is always the same. */
  private Processor processor() {
    if (code().equals(Problem.NOT_WRITTEN.code())) {
      return new ProcessorWith<>(Filer.class, filer -> failing(Filer.class, fullDisk()));
    }
    return code().equals(Problem.INTERNAL_ERROR.code())
        ? new ProcessorWith<>(Types.class, types -> failing(Types.class, mishap()))
        : new TrackActivityProcessor();
  }

  /** Whether what is wrong is no fault of the sources. */
  boolean isOfTheSurroundings() {
    return List.of(Problem.INTERNAL_ERROR.code(), Problem.NOT_WRITTEN.code()).contains(code());
  }

  private static <T> T failing(Class<T> type, Exception failure) {
    return type.cast(
        Proxy.newProxyInstance(
            Case.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              throw failure;
            }));
  }

  private static IOException fullDisk() {
    return new IOException("No space left on device");
  }

  /** With a trace of its own: the message has the top of it, and the page has the message. */
  private static RuntimeException mishap() {
    RuntimeException mishap = new IllegalStateException("what nobody thought of");
    mishap.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("com.acme.Compiler", "attribute", "Compiler.java", 42)
        });
    return mishap;
  }

  private void compileLibrary(Path classes) throws IOException {
    List<Path> library = librarySources();
    if (library.isEmpty()) {
      return;
    }
    Compilation compilation =
        Compiler.javac()
            .withOptions("-proc:none")
            .compile(library.stream().map(StrictCompiler::source).toList());
    assertThat(compilation.errors()).isEmpty();
    for (JavaFileObject file : compilation.generatedFiles()) {
      String name = file.getName().replace("/CLASS_OUTPUT/", "");
      String source = Path.of(name).getFileName().toString().replace(".class", ".java");
      if (!Files.exists(folder.resolve("library/missing").resolve(source))) {
        Path target = classes.resolve(name);
        Files.createDirectories(target.getParent());
        try (InputStream bytes = file.openInputStream()) {
          Files.write(target, JvmNames.applied(bytes.readAllBytes()));
        }
      }
    }
  }

  @Override
  public String toString() {
    return code();
  }
}
