package dev.tracker.processor.generate.value;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.names.LocalNames;
import dev.tracker.processor.generate.names.ShownMethods;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.Protection;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.path.ValuePath.Step;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Emits the evaluation of paths, null-safe at every step. Each value on the way is read once: what
 * is read further becomes a local, which paths that begin alike share.
 */
final class PathWriter {
  /** What has to be true of a value that is there; of what an Optional holds, nothing. */
  private static final Map<ValuePath.Kind, String> TESTS =
      Map.of(
          ValuePath.Kind.COUNT, " && $1N > 0",
          ValuePath.Kind.COLLECTION, " && !$1N.isEmpty()",
          ValuePath.Kind.ARRAY, " && $1N.length > 0",
          ValuePath.Kind.OPTIONAL_NUMBER, " && $1N.isPresent()");

  private final ShownMethods shown;
  private final LocalNames locals;
  private final List<String> parameters;
  private final String result;
  private final String each;

  /** The values that some path reads further, by the Java that leads to them. */
  private final Set<String> readFurther;

  private final Map<String, String> shared = new HashMap<>();
  private final Code.Builder declarations = Code.builder();

  /**
   * A writer for one method body.
   *
   * @param shown how values are taken apart
   * @param locals the names that are taken there
   * @param parameters what the tracked method's parameters are called there
   * @param result what its result is called there
   * @param each what an element of a batch is called there
   * @param paths all paths that will be written
   */
  PathWriter(
      ShownMethods shown,
      LocalNames locals,
      List<String> parameters,
      String result,
      String each,
      Collection<ValuePath> paths) {
    this.shown = shown;
    this.locals = locals;
    this.parameters = parameters;
    this.result = result;
    this.each = each;
    this.readFurther =
        paths.stream()
            .flatMap(path -> IntStream.range(1, path.steps().size()).mapToObj(n -> way(path, n)))
            .collect(toSet());
  }

  /** The locals that the expressions written since the last call rest on. */
  Code takeDeclarations() {
    return declarations.take();
  }

  // backend == null ? null : backend.name()
  // Tracking.hashed(backend == null ? null : backend.owner())
  // Redaction.MARK
  Code recorded(Entry entry) {
    return switch (entry.protection()) {
      case PLAIN -> plain(entry);
      case HASHED -> Code.of("$T.hashed($L)", Api.TRACKING, value(Roots.path(entry)));
      case MASKED -> Code.of("$T.MARK", Api.REDACTION);
    };
  }

  // accountShown(backend == null ? null : backend.account())
  private Code plain(Entry entry) {
    Code value = value(Roots.path(entry));
    return ShownMethods.shown(entry)
        .map(each -> ShownWriter.call(shown, each.type(), value))
        .orElse(value);
  }

  /** As text; what is hashed or masked is text already. */
  Code recordedText(Entry entry) {
    if (ShownMethods.shown(entry).isPresent()) {
      return Code.of("$T.toString($L, null)", Api.OBJECTS, plain(entry));
    }
    return entry.protection() == Protection.PLAIN ? text(Roots.path(entry)) : recorded(entry);
  }

  // backend == null ? null : backend.name()
  Code value(ValuePath path) {
    int last = path.steps().size() - 1;
    String way = way(path, last + 1);
    if (last < 0 || readFurther.contains(way) || shared.containsKey(way)) {
      return Code.of("$N", local(path, last + 1));
    }
    return Code.of(
        "$1N == null ? null : $1N.$2L", local(path, last), path.steps().get(last).access());
  }

  // backend == null ? null : backend.id()
  // backend == null ? null : String.valueOf(backend.number())
  // Objects.toString(key, null)
  private Code text(ValuePath path) {
    if (path.kind() == ValuePath.Kind.STRING) {
      return value(path);
    }
    if (!path.kind().isPrimitive()) {
      return Code.of("$T.toString($L, null)", Api.OBJECTS, value(path));
    }
    int last = path.steps().size() - 1;
    return last < 0
        ? Code.of("$T.valueOf($N)", Api.STRING, local(path, 0))
        : Code.of(
            "$1N == null ? null : $2T.valueOf($1N.$3L)",
            local(path, last),
            Api.STRING,
            path.steps().get(last).access());
  }

  // result != null && result.created()
  // result != null && result.count() > 0
  // Boolean.TRUE.equals(result == null ? null : result.created())
  // result != null && !result.isEmpty()
  Code condition(ValuePath path) {
    if (path.kind() == ValuePath.Kind.BOOLEAN) {
      return Code.of("$T.TRUE.equals($L)", Api.BOOLEAN, value(path));
    }
    int last = path.steps().size() - 1;
    if (!path.kind().isPrimitive()) {
      String test = TESTS.getOrDefault(path.kind(), "");
      return Code.of("$1N != null" + test, local(path, last + 1));
    }
    String test = path.kind() == ValuePath.Kind.PRIMITIVE_COUNT ? " > 0" : "";
    return last < 0
        ? Code.of("$N" + test, local(path, 0))
        : Code.of(
            "$1N != null && $1N.$2L" + test, local(path, last), path.steps().get(last).access());
  }

  /** The variable that holds what the first steps of a path lead to. */
  // var owner = backend == null ? null : backend.owner();
  private String local(ValuePath path, int steps) {
    if (steps == 0) {
      return root(path);
    }
    String way = way(path, steps);
    String known = shared.get(way);
    if (known != null) {
      return known;
    }
    String from = local(path, steps - 1);
    Step step = path.steps().get(steps - 1);
    String local = locals.newName(step.name());
    declarations.addStatement("var $1N = $2N == null ? null : $2N.$3L", local, from, step.access());
    shared.put(way, local);
    return local;
  }

  private String root(ValuePath path) {
    if (path.root().isEach()) {
      return each;
    }
    return path.root().isResult() ? result : parameters.get(path.root().parameter());
  }

  private String way(ValuePath path, int steps) {
    return path.steps().stream()
        .limit(steps)
        .map(Step::access)
        .collect(joining(".", root(path) + ".", ""));
  }
}
