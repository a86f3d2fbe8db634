package dev.tracker.processor.read;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.PathReading;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.read.build.BuildOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** Some source in the package {@code com.acme}, of which an interface is read in a compiler. */
public record Snippet(List<JavaFileObject> files) {
  private static final String PREAMBLE =
      "package com.acme; import dev.tracker.*; import dev.tracker.context.*; import java.io.*;"
          + " import java.util.*; ";

  /** A snippet, in which strings stand in single quotes, as these are easier to read here. */
  public static Snippet of(String source) {
    return new Snippet(
        List.of(
            JavaFileObjects.forSourceString(
                "com.acme.Main", PREAMBLE + source.replace('\'', '"'))));
  }

  public Snippet with(String qualifiedName, String source) {
    JavaFileObject file = JavaFileObjects.forSourceString(qualifiedName, source);
    return new Snippet(Stream.concat(files.stream(), Stream.of(file)).toList());
  }

  /** Reads the interface {@code Backends}. */
  public TrackedType read() {
    return read("com.acme.Backends");
  }

  public TrackedType read(String qualifiedName) {
    Reading reading = new Reading(qualifiedName);
    Compilation compilation =
        Compiler.javac().withOptions("-proc:only").withProcessors(reading).compile(files);
    if (reading.found == null) {
      throw new AssertionError("No " + qualifiedName + ": " + compilation.diagnostics());
    }
    return reading.found;
  }

  /** Reads the interface {@code Backends}, and goes on to its only tracked method. */
  public TrackedOperation operation() {
    List<TrackedOperation> operations = operations(read());
    if (operations.size() != 1) {
      throw new AssertionError("Not one operation: " + operations);
    }
    return operations.get(0);
  }

  public static List<TrackedOperation> operations(TrackedType type) {
    List<TrackedOperation> operations = new ArrayList<>();
    for (DecoratedMethod method : type.methods()) {
      if (method instanceof TrackedOperation operation) {
        operations.add(operation);
      }
    }
    return operations;
  }

  /** What success of the only tracked method reports. */
  public Change change() {
    Change change = operation().change();
    if (change == null) {
      throw new AssertionError("Reports no change");
    }
    return change;
  }

  /** The path of the only argument of the only tracked method, which resolves. */
  public ValuePath path() {
    return valuePath(argument().path());
  }

  /** The path of the only argument of the only tracked method, which does not resolve. */
  public BrokenPath brokenPath() {
    PathReading path = argument().path();
    if (path instanceof BrokenPath broken) {
      return broken;
    }
    throw new AssertionError("Resolves: " + path);
  }

  private Entry argument() {
    List<Entry> arguments = operation().arguments();
    if (arguments.size() != 1) {
      throw new AssertionError("Not one argument: " + arguments);
    }
    return arguments.get(0);
  }

  public static ValuePath valuePath(PathReading path) {
    if (path instanceof ValuePath valuePath) {
      return valuePath;
    }
    throw new AssertionError("Does not resolve: " + path);
  }

  /** {@code 0.owner().name()} for the first parameter's owner's name. */
  public static String java(PathReading path) {
    ValuePath valuePath = valuePath(path);
    StringBuilder text =
        new StringBuilder(
            valuePath.root().isResult()
                ? "result"
                : valuePath.root().isEach() ? "each" : "" + valuePath.root().parameter());
    valuePath.steps().forEach(step -> text.append('.').append(step.access()));
    return text.toString();
  }

  private static final class Reading extends AbstractProcessor {
    private final Set<String> sources = new TreeSet<>();
    private final String name;
    private TrackedType found;

    Reading(String name) {
      this.name = name;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      for (Element root : round.getRootElements()) {
        sources.add(root.toString());
      }
      TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
      if (type != null && found == null) {
        found =
            new TypeReader(processingEnv, new BuildOptions(processingEnv), sources, sources)
                .read(type);
      }
      return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
