package dev.tracker.processor.compilation;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What came of a run of a compiler.
 *
 * @param succeeded whether there were no errors
 * @param diagnostics what the compiler had to say, in its order
 * @param files what it wrote, by path
 */
public record Compilation(
    boolean succeeded,
    List<Diagnostic<? extends JavaFileObject>> diagnostics,
    Map<String, byte[]> files) {

  /** The text of a generated source file, by the qualified name of its type. */
  public String source(String typeName) {
    byte[] bytes = files.get(typeName.replace('.', '/') + ".java");
    if (bytes == null) {
      throw new AssertionError("No " + typeName + " among " + files.keySet() + "\n" + messages());
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** All generated source files, by path. */
  public Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".java")) {
            sources.put(path, new String(bytes, StandardCharsets.UTF_8));
          }
        });
    return sources;
  }

  /** A loader of the classes that were written. */
  public ClassLoader loader(ClassLoader parent) {
    return new MemoryClasses(files, parent);
  }

  public List<Diagnostic<? extends JavaFileObject>> errors() {
    return diagnostics.stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).toList();
  }

  /** All messages, for a person to read. */
  public String messages() {
    return diagnostics.stream().map(Compilation::message).collect(joining("\n"));
  }

  private static String message(Diagnostic<? extends JavaFileObject> diagnostic) {
    String file = diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
    return file
        + ":"
        + diagnostic.getLineNumber()
        + ": "
        + diagnostic.getKind()
        + ": "
        + diagnostic.getMessage(Locale.ROOT);
  }
}
