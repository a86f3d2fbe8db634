package dev.tracker.processor.compilation;

import static java.util.stream.Collectors.joining;

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
 */
public record EcjCompiler(Path folder, List<Path> classPath) {

  /** A compiler of sources that use what those of {@link MemoryCompiler#javac()} may use. */
  public EcjCompiler(Path folder) {
    this(folder, MemoryCompiler.javac().classPath());
  }

  /** The same compiler, with more on its class path, which is found first. */
  public EcjCompiler withClassPath(List<Path> more) {
    List<Path> all = new ArrayList<>(more);
    all.addAll(classPath);
    return new EcjCompiler(folder, List.copyOf(all));
  }

  /** Compiles sources. */
  public Compilation compile(List<Source> sources) {
    JavaCompiler compiler = new EclipseCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter log = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<Path> written = new ArrayList<>();
      for (Source source : sources) {
        written.add(write(source));
      }
      Path output = Files.createDirectories(folder.resolve("output"));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              log,
              files,
              diagnostics,
              options(output),
              null,
              files.getJavaFileObjectsFromPaths(written));
      task.setProcessors(List.of(new TrackActivityProcessor()));
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
    return List.of(
        "--release", "17", "-cp", paths, "-d", output.toString(), "-s", output.toString());
  }

  private Path write(Source source) throws IOException {
    Path file = folder.resolve("sources" + source.toUri().getPath());
    Files.createDirectories(file.getParent());
    return Files.writeString(file, source.getCharContent(true));
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
