package dev.tracker.processor.universe;

import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.MemoryCompiler;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
  private final Report report = new Report();

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
    return report;
  }

  /** What does not compile is set aside, and then the rest is compiled. */
  private void compile(List<Subinterface> batch) {
    Compilation compilation = compiler.compile(batch.stream().map(Subinterface::source).toList());
    Set<Subinterface> failed = new HashSet<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
      for (Subinterface each : batch) {
        if (isAbout(diagnostic, each) && failed.add(each)) {
          setAside(each, diagnostic);
        }
      }
    }
    if (failed.isEmpty() && compilation.succeeded()) {
      drill(batch, compilation);
      return;
    }
    if (failed.isEmpty()) {
      report.bad("A batch does not compile:\n" + compilation.messages());
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
    return diagnostic.getKind() != Diagnostic.Kind.NOTE
        && (isIn(subinterface.name(), diagnostic)
            || isIn("Tracked" + subinterface.name(), diagnostic));
  }

  private static boolean isIn(String typeName, Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getSource() != null
        && diagnostic.getSource().getName().endsWith("/" + typeName + ".java");
  }

  private void setAside(
      Subinterface subinterface, Diagnostic<? extends JavaFileObject> diagnostic) {
    String name = subinterface.that().getName();
    String message = diagnostic.getMessage(Locale.ROOT);
    Matcher code = CODE.matcher(message);
    if (code.find()) {
      report.refused(name, code.group());
    } else if (isIn(subinterface.name(), diagnostic)) {
      report.inextensible(subinterface, message);
    } else {
      report.bad(name + " does not compile: " + diagnostic.getLineNumber() + ": " + message);
    }
  }

  private void drill(List<Subinterface> batch, Compilation compilation) {
    ClassLoader loader = compilation.loader(parent);
    for (Subinterface each : batch) {
      Optional<String> refusal = Proxies.refusal(each.that(), loader);
      if (refusal.isPresent()) {
        report.unusable(each.that().getName(), refusal.get());
        continue;
      }
      try {
        DecoratorDrill drill =
            DecoratorDrill.of(each.qualifiedName(), each.decoratorName(), loader);
        report.drilled(drill.methods());
        drill.faults().forEach(fault -> report.bad(each.that().getName() + ": " + fault));
      } catch (RuntimeException | LinkageError e) {
        report.bad(each.that().getName() + ": " + e + " because of " + e.getCause());
      }
    }
  }
}
