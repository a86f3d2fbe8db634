package dev.tracker.processor.universe;

import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.MemoryCompiler;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Tracks every one of some interfaces, in batches, and calls every method of every decorator. */
final class Universe {
  /** Small enough for the memory of a small machine, large enough to pay the compiler's start. */
  private static final int BATCH = 250;

  private static final Pattern CODE = Pattern.compile("TRK\\d+");

  private final MemoryCompiler compiler;
  private final ClassLoader parent;
  private final Map<String, String> refused = new TreeMap<>();
  private final List<String> bad = new ArrayList<>();
  private int decorators;
  private int methods;

  /**
   * A universe.
   *
   * @param compiler sees the interfaces
   * @param parent loads the interfaces
   */
  Universe(MemoryCompiler compiler, ClassLoader parent) {
    this.compiler = compiler;
    this.parent = parent;
  }

  Report explore(List<Class<?>> interfaces) {
    List<Subinterface> all = new ArrayList<>();
    for (Class<?> type : interfaces) {
      all.add(new Subinterface("S" + all.size(), type));
    }
    for (int from = 0; from < all.size(); from += BATCH) {
      compile(all.subList(from, Math.min(all.size(), from + BATCH)));
    }
    return new Report(decorators, methods, refused, bad);
  }

  /** What is refused, and what does not compile, is set aside; then the rest is compiled. */
  private void compile(List<Subinterface> batch) {
    Compilation compilation = compiler.compile(batch.stream().map(Subinterface::source).toList());
    if (compilation.succeeded()) {
      drill(batch, compilation);
      return;
    }
    Set<Subinterface> failed = new HashSet<>();
    for (Subinterface each : batch) {
      for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
        if (isAbout(diagnostic, each) && failed.add(each)) {
          setAside(each, diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT));
        }
      }
    }
    if (failed.isEmpty()) {
      bad.add("A batch does not compile:\n" + compilation.messages());
      return;
    }
    List<Subinterface> rest = new ArrayList<>(batch);
    rest.removeAll(failed);
    if (!rest.isEmpty()) {
      compile(rest);
    }
  }

  private static boolean isAbout(
      Diagnostic<? extends JavaFileObject> diagnostic, Subinterface subinterface) {
    if (diagnostic.getSource() == null || diagnostic.getKind() == Diagnostic.Kind.NOTE) {
      return false;
    }
    String path = diagnostic.getSource().getName();
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.equals(subinterface.name() + ".java")
        || file.equals("Tracked" + subinterface.name() + ".java");
  }

  private void setAside(Subinterface subinterface, String message) {
    Matcher code = CODE.matcher(message);
    if (code.find()) {
      refused.put(subinterface.that().getName(), code.group());
    } else {
      bad.add(subinterface.that().getName() + " does not compile: " + message);
    }
  }

  private void drill(List<Subinterface> batch, Compilation compilation) {
    ClassLoader loader = compilation.loader(parent);
    for (Subinterface each : batch) {
      try {
        DecoratorDrill drill = DecoratorDrill.of(each, loader);
        decorators++;
        methods += drill.methods();
        drill.faults().forEach(fault -> bad.add(each.that().getName() + ": " + fault));
      } catch (RuntimeException | LinkageError e) {
        bad.add(each.that().getName() + ": " + e + " because of " + e.getCause());
      }
    }
  }

  /**
   * What was found.
   *
   * @param decorators how many decorators were compiled and loaded
   * @param methods how many of their methods were called
   * @param refused the interfaces that Tracker says it cannot decorate, with the code
   * @param bad what went wrong
   */
  record Report(int decorators, int methods, Map<String, String> refused, List<String> bad) {
    @Override
    public String toString() {
      return "decorators " + decorators + " methods " + methods + " bad " + bad.size();
    }
  }
}
