package dev.tracker.processor.read.paths;

import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.path.PathReading;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.path.ValuePath.Root;
import dev.tracker.processor.read.paths.PathWalker.Proposals;
import dev.tracker.processor.read.paths.PathWalker.Start;
import dev.tracker.processor.read.paths.PathWalker.Walk;
import dev.tracker.processor.read.properties.Accessors;
import dev.tracker.processor.read.secrets.SecrecyReader;
import dev.tracker.processor.read.types.MissingTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeMirror;

/** Resolves the paths of one method. */
public final class PathReader {
  private static final String RESULT = "result";
  private static final String EACH = "each";
  private static final Pattern PATH =
      Pattern.compile(
          "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
              + "(\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)*");

  private final PathWalker walker;
  private final MethodShape method;
  private final Optional<BatchReading> batch;
  private final BatchPaths batches;
  private final Conditions conditions;

  public PathReader(
      Accessors accessors, SecrecyReader secrecy, MissingTypes missing, MethodShape method) {
    this(
        new PathWalker(accessors, secrecy, missing),
        method,
        new BatchPaths(accessors),
        new Conditions(accessors),
        Optional.empty());
  }

  private PathReader(
      PathWalker walker,
      MethodShape method,
      BatchPaths batches,
      Conditions conditions,
      Optional<BatchReading> batch) {
    this.walker = walker;
    this.method = method;
    this.batches = batches;
    this.conditions = conditions;
    this.batch = batch;
  }

  /** A reader of paths that may begin with an element of a batch. */
  public PathReader ofEach(BatchReading elements) {
    return new PathReader(walker, method, batches, conditions, Optional.of(elements));
  }

  /** A path that is evaluated before the call, where there is no result yet. */
  public PathReading readArgument(String text) {
    PathReading path = readResult(text);
    return path instanceof ValuePath resolved && resolved.root().isResult()
        ? broken(text, Fault.RESULT_BEFORE_CALL, RESULT, method.name(), method.parameterNames())
        : path;
  }

  /** The path that a parameter alone is, whatever it is called. */
  public PathReading ofParameter(int index) {
    List<String> names = List.of(method.parameterNames().get(index));
    return walker.walk(names.get(0), names, start(index), walker::candidates).path();
  }

  /** A path that is evaluated after the call, and speaks of the call as a whole. */
  PathReading readResult(String text) {
    PathReading path = read(text);
    return path instanceof BrokenPath broken && broken.fault() == Fault.EACH_OF_NOTHING
        ? broken(text, Fault.EACH_OF_CALL, EACH, method.name(), List.of())
        : path;
  }

  /** A path that is evaluated after the call. */
  PathReading read(String text) {
    return walk(text, walker::candidates).path();
  }

  /** A path that decides something: of what else could be written, only what can decide would. */
  PathReading readCondition(String text) {
    Walk walk = walk(text, walker::candidates);
    if (walk.path() instanceof BrokenPath broken && broken.fault() == Fault.MALFORMED) {
      return malformed(text, each -> each.path() instanceof ValuePath path && path.decides());
    }
    return conditions.check(walk);
  }

  /** A path to a collection or an array, and what its elements are. */
  public BatchReading readBatch(String text) {
    Walk walk = walk(text, walker::candidates);
    if (walk.path() instanceof BrokenPath broken && broken.fault() == Fault.MALFORMED) {
      return new BatchReading(
          malformed(text, each -> batches.check(each).element().isPresent()), Optional.empty());
    }
    return batches.check(walk);
  }

  private BrokenPath malformed(String text, Predicate<Walk> isRight) {
    List<String> meant =
        PathRepair.of(text).stream()
            .filter(each -> PATH.matcher(each).matches())
            .filter(each -> isRight.test(walk(each, Proposals.NONE)))
            .limit(1)
            .toList();
    return broken(text, Fault.MALFORMED, text, method.name(), meant);
  }

  /** A path that nobody wrote: there is no one to whom to explain why it does not resolve. */
  public PathReading find(String text) {
    return walk(text, Proposals.NONE).path();
  }

  /** Such a path into the result, though a parameter may be called {@code result} as well. */
  public PathReading findInResult(String text) {
    List<String> names = List.of(text.split("\\."));
    return walker.walk(text, names, start(Root.RESULT), Proposals.NONE).path();
  }

  private Walk walk(String text, Proposals proposals) {
    if (!PATH.matcher(text).matches()) {
      return lost(malformed(text, each -> each.path() instanceof ValuePath));
    }
    List<String> names = List.of(text.split("\\."));
    String root = names.get(0);
    if (root.equals(EACH) && batch.isPresent()) {
      return batch
          .get()
          .element()
          .map(element -> walker.walk(text, names, element, proposals))
          .orElseGet(
              () -> lost(broken(text, Fault.EACH_OF_BROKEN, root, method.name(), List.of())));
    }
    int parameter = method.parameterNames().indexOf(root);
    if (method.nameless().contains(parameter)
        || (parameter < 0 && !root.equals(RESULT) && !method.nameless().isEmpty())) {
      return lost(broken(text, Fault.REPLACED_NAMES, root, method.name(), roots()));
    }
    if (parameter >= 0) {
      return walker.walk(text, names, start(parameter), proposals);
    }
    if (root.equals(RESULT)) {
      return method.hasResult()
          ? walker.walk(text, names, start(Root.RESULT), proposals)
          : lost(broken(text, Fault.RESULT_OF_VOID, root, method.name(), method.parameterNames()));
    }
    return lost(broken(text, faultOfRoot(root), root, method.name(), roots()));
  }

  private Fault faultOfRoot(String root) {
    if (root.equals(EACH)) {
      return Fault.EACH_OF_NOTHING;
    }
    return method.namesAreKnown() ? Fault.UNKNOWN_ROOT : Fault.NAMELESS_PARAMETERS;
  }

  private Walk lost(BrokenPath path) {
    return new Walk(path, method.result(), method.result());
  }

  private Start start(int index) {
    TypeMirror type = index == Root.RESULT ? method.result() : method.parameterTypes().get(index);
    return new Start(index, type, method.markOf(index));
  }

  private List<String> roots() {
    List<String> roots = new ArrayList<>();
    for (int i = 0; i < method.parameterNames().size(); i++) {
      if (!method.nameless().contains(i)) {
        roots.add(method.parameterNames().get(i));
      }
    }
    if (batch.isPresent()) {
      roots.add(EACH);
    }
    if (method.hasResult()) {
      roots.add(RESULT);
    }
    return roots;
  }

  /** Waits for members that other processors are about to add, of which one may be an id. */
  public void noteWhatIsDue(TypeMirror type) {
    walker.noteWhatIsDue(type);
  }

  private static BrokenPath broken(
      String text, Fault fault, String segment, String owner, List<String> candidates) {
    return new BrokenPath(text, fault, segment, owner, candidates);
  }
}
