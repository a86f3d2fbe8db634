package dev.tracker.processor.random;

import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.MemoryCompiler;
import dev.tracker.processor.compilation.Source;
import dev.tracker.processor.universe.DecoratorDrill;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles samples together, and has the decorators called. */
final class Examination {
  private static final MemoryCompiler COMPILER = MemoryCompiler.javac();

  private final Map<Sample, List<String>> faults = new LinkedHashMap<>();
  private final List<Sample> invalid = new ArrayList<>();
  private int methods;

  private Examination() {}

  static Examination of(List<Sample> samples) {
    Examination examination = new Examination();
    List<Sample> valid = examination.valid(samples);
    if (!valid.isEmpty()) {
      examination.decorate(valid);
    }
    return examination;
  }

  /** The samples that are no Java. */
  List<Sample> invalid() {
    return invalid;
  }

  /** What went wrong with the samples that are. */
  Map<Sample, List<String>> faults() {
    return faults;
  }

  /** How many methods were called. */
  int methods() {
    return methods;
  }

  private List<Sample> valid(List<Sample> samples) {
    List<Sample> rest = new ArrayList<>(samples);
    while (!rest.isEmpty()) {
      Compilation alone = compile(rest, "-proc:none", "-Xmaxerrs", "10000");
      if (alone.succeeded()) {
        break;
      }
      List<Sample> bad =
          rest.stream()
              .filter(sample -> alone.errors().stream().anyMatch(each -> isIn(sample, each)))
              .toList();
      if (bad.isEmpty()) {
        throw new IllegalStateException(alone.messages());
      }
      bad.forEach(sample -> reportDiscarded(sample, alone));
      invalid.addAll(bad);
      rest.removeAll(bad);
    }
    return rest;
  }

  private static void reportDiscarded(Sample sample, Compilation alone) {
    if (Boolean.getBoolean("tracker.discarded")) {
      alone.errors().stream()
          .filter(each -> isIn(sample, each))
          .forEach(each -> System.out.println("discarded " + sample.seed() + ": " + text(each)));
    }
  }

  private void decorate(List<Sample> samples) {
    Compilation compilation = compile(samples, "-Xlint:all", "-Xmaxwarns", "100000");
    List<Sample> rest = new ArrayList<>(samples);
    for (Sample sample : samples) {
      compilation.diagnostics().stream()
          .filter(each -> isIn(sample, each) && isFault(each))
          .forEach(each -> fault(sample, text(each)));
      if (faults.containsKey(sample)) {
        rest.remove(sample);
      }
    }
    if (compilation.succeeded()) {
      ClassLoader loader = compilation.loader(getClass().getClassLoader());
      rest.forEach(sample -> drill(sample, loader));
    } else if (rest.size() < samples.size() || rest.size() > 1) {
      // Either without those that are known to fail, or in halves to find who does.
      boolean isKnown = rest.size() < samples.size();
      int middle = isKnown ? 0 : rest.size() / 2;
      List.of(rest.subList(0, middle), rest.subList(middle, rest.size())).stream()
          .filter(part -> !part.isEmpty())
          .forEach(this::decorate);
    } else {
      fault(samples.get(0), compilation.messages());
    }
  }

  private void drill(Sample sample, ClassLoader loader) {
    try {
      DecoratorDrill drill =
          DecoratorDrill.of(sample.trackedName(), sample.decoratorName(), loader);
      methods += drill.methods();
      drill.faults().forEach(each -> fault(sample, each));
    } catch (RuntimeException | LinkageError e) {
      fault(sample, e + " because of " + e.getCause());
    }
  }

  private void fault(Sample sample, String text) {
    faults.computeIfAbsent(sample, each -> new ArrayList<>()).add(text);
  }

  private static Compilation compile(List<Sample> samples, String... options) {
    List<Source> sources = samples.stream().flatMap(each -> each.sources().stream()).toList();
    return COMPILER.withOnly(options).compile(sources);
  }

  /** What a compiler warns of in the interfaces is their own affair. */
  private static boolean isFault(Diagnostic<? extends JavaFileObject> diagnostic) {
    return switch (diagnostic.getKind()) {
      case ERROR -> true;
      case WARNING, MANDATORY_WARNING -> diagnostic.getSource().getName().contains("/Tracked");
      default -> false;
    };
  }

  private static boolean isIn(Sample sample, Diagnostic<? extends JavaFileObject> diagnostic) {
    String folder = "/" + sample.packageName().replace('.', '/') + "/";
    return diagnostic.getSource() != null && diagnostic.getSource().getName().contains(folder);
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getSource().getName()
        + (":" + diagnostic.getLineNumber() + ": ")
        + (diagnostic.getKind() + ": " + diagnostic.getMessage(Locale.ROOT));
  }
}
