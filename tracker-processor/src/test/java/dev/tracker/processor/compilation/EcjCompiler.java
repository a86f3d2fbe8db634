package dev.tracker.processor.compilation;

import static java.util.stream.Collectors.joining;

import dev.tracker.processor.RequiredInterfacesProcessor;
import dev.tracker.processor.TrackActivityProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * Eclipse's compiler with Tracker's processor, and the warnings it gives unless told otherwise. It
 * reads what processors generate from disk, so all of it happens there.
 *
 * @param folder an empty folder
 * @param classPath what the sources may use
 * @param more what it is told besides
 */
public record EcjCompiler(Path folder, List<Path> classPath, List<String> more) {

  /** A compiler of sources that use what those of {@link MemoryCompiler#javac()} may use. */
  public EcjCompiler(Path folder) {
    this(folder, MemoryCompiler.javac().classPath(), List.of());
  }

  /** The same compiler, with more on its class path, which is found first. */
  public EcjCompiler withClassPath(List<Path> others) {
    List<Path> all = new ArrayList<>(others);
    all.addAll(classPath);
    return new EcjCompiler(folder, List.copyOf(all), more);
  }

  /** The same compiler, told something more. */
  public EcjCompiler with(List<String> options) {
    return new EcjCompiler(folder, classPath, List.copyOf(options));
  }

  /** Compiles sources. */
  public Compilation compile(List<Source> sources) {
    return compileFiles(sources.stream().map(this::write).toList());
  }

  /** Compiles source files. */
  public Compilation compileFiles(List<Path> sources) {
    JavaCompiler compiler = new EclipseCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter log = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      Path output = Files.createDirectories(folder.resolve("output"));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              log,
              files,
              diagnostics,
              options(output),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new TrackActivityProcessor(), new RequiredInterfacesProcessor()));
      boolean succeeded = task.call();
      return new Compilation(succeeded, diagnostics.getDiagnostics(), read(output));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> options(Path output) {
    String paths =
        classPath.stream()
            .map(Path::toString)
            .collect(joining(System.getProperty("path.separator")));
    List<String> options = new ArrayList<>(List.of("--release", "17", "-cp", paths));
    options.addAll(List.of("-d", output.toString(), "-s", output.toString()));
    options.addAll(more);
    return options;
  }

  private Path write(Source source) {
    Path file = folder.resolve("sources" + source.toUri().getPath());
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, source.getCharContent(true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> read(Path output) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(output.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
