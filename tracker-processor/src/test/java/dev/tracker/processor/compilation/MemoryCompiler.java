package dev.tracker.processor.compilation;

import dev.tracker.TrackActivity;
import dev.tracker.processor.TrackActivityProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/**
 * A compiler with Tracker's processor, which only writes to memory.
 *
 * @param compiler the compiler
 * @param options what it is told
 * @param classPath what the sources may use
 * @param processors the processors it runs, besides Tracker's
 */
public record MemoryCompiler(
    JavaCompiler compiler, List<String> options, List<Path> classPath, List<Processor> processors) {

  /** The running JDK's compiler, for which every warning is an error. */
  public static MemoryCompiler javac() {
    return new MemoryCompiler(
        ToolProvider.getSystemJavaCompiler(),
        List.of("-Xlint:all", "-Werror"),
        List.of(home(TrackActivity.class), home(NullMarked.class)),
        List.of());
  }

  /** The folder or jar that a class comes from. */
  public static Path home(Class<?> type) {
    return Path.of(
        new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath());
  }

  /** The same compiler, told something more. */
  public MemoryCompiler with(String... moreOptions) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(moreOptions));
    return new MemoryCompiler(compiler, List.copyOf(all), classPath, processors);
  }

  /** The same compiler, told only this. */
  public MemoryCompiler withOnly(String... otherOptions) {
    return new MemoryCompiler(compiler, List.of(otherOptions), classPath, processors);
  }

  /** The same compiler, with more on its class path, which is found first. */
  public MemoryCompiler withClassPath(List<Path> more) {
    List<Path> all = new ArrayList<>(more);
    all.addAll(classPath);
    return new MemoryCompiler(compiler, options, List.copyOf(all), processors);
  }

  /** Compiles sources. */
  public Compilation compile(List<? extends JavaFileObject> sources) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter log = new StringWriter();
    try (StandardJavaFileManager disk =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      disk.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      MemoryFiles files = new MemoryFiles(disk);
      JavaCompiler.CompilationTask task =
          compiler.getTask(log, files, diagnostics, options, null, sources);
      List<Processor> all = new ArrayList<>(processors);
      all.add(new TrackActivityProcessor());
      task.setProcessors(all);
      boolean succeeded = task.call();
      Map<String, byte[]> written = new TreeMap<>();
      files.written().forEach((path, file) -> written.put(path, file.bytes()));
      return new Compilation(succeeded, diagnostics.getDiagnostics(), written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
