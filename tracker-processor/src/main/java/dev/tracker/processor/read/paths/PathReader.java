package dev.tracker.processor.read.paths;

import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.path.PathReading;
import dev.tracker.processor.model.path.Secrecy;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.path.ValuePath.Kind;
import dev.tracker.processor.model.path.ValuePath.Root;
import dev.tracker.processor.model.path.ValuePath.Step;
import dev.tracker.processor.model.signature.Deprecation;
import dev.tracker.processor.read.properties.Accessor;
import dev.tracker.processor.read.properties.Accessors;
import dev.tracker.processor.read.secrets.SecrecyReader;
import dev.tracker.processor.read.types.MissingTypes;
import dev.tracker.processor.read.types.TypeBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Resolves the paths of one method. */
public final class PathReader {
  private static final String RESULT = "result";
  private static final String TO_STRING = "toString()";
  private static final Pattern PATH =
      Pattern.compile(
          "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
              + "(\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)*");

  private final Accessors accessors;
  private final SecrecyReader secrecy;
  private final MissingTypes missing;
  private final MethodShape method;
  private final HeldNames elements;

  public PathReader(
      Accessors accessors, SecrecyReader secrecy, MissingTypes missing, MethodShape method) {
    this.accessors = accessors;
    this.secrecy = secrecy;
    this.missing = missing;
    this.method = method;
    this.elements = new HeldNames(accessors);
  }

  /** A path that is evaluated before the call, where there is no result yet. */
  public PathReading readArgument(String text) {
    PathReading path = read(text);
    return path instanceof ValuePath resolved && resolved.root().isResult()
        ? broken(text, Fault.RESULT_BEFORE_CALL, RESULT, method.name(), method.parameterNames())
        : path;
  }

  /** The path that a parameter alone is, whatever it is called. */
  public PathReading ofParameter(int index) {
    List<String> names = List.of(method.parameterNames().get(index));
    return walk(names.get(0), names, index, method.parameterTypes().get(index), this::candidates);
  }

  /** A path that is evaluated after the call. */
  PathReading read(String text) {
    return read(text, this::candidates);
  }

  /** A path that decides something: of what else could be written, only what is a boolean would. */
  PathReading readCondition(String text) {
    PathReading path = read(text);
    return path instanceof BrokenPath broken && broken.fault() == Fault.MALFORMED
        ? malformed(text, Kind::isBoolean)
        : path;
  }

  private BrokenPath malformed(String text, Predicate<Kind> kind) {
    List<String> meant =
        PathRepair.of(text).stream()
            .filter(each -> PATH.matcher(each).matches())
            .filter(each -> find(each) instanceof ValuePath path && kind.test(path.kind()))
            .limit(1)
            .toList();
    return broken(text, Fault.MALFORMED, text, method.name(), meant);
  }

  /** A path that nobody wrote: there is no one to whom to explain why it does not resolve. */
  public PathReading find(String text) {
    return read(text, PathReader::nothing);
  }

  /** Such a path into the result, though a parameter may be called {@code result} as well. */
  public PathReading findInResult(String text) {
    List<String> names = List.of(text.split("\\."));
    return walk(text, names, Root.RESULT, method.result(), PathReader::nothing);
  }

  /** Looks for what would resolve in the place of a name, which takes long in large types. */
  private interface Proposals {
    List<String> of(List<String> names, int at, TypeMirror owner);
  }

  private PathReading read(String text, Proposals proposals) {
    if (!PATH.matcher(text).matches()) {
      return malformed(text, kind -> true);
    }
    List<String> names = List.of(text.split("\\."));
    String root = names.get(0);
    int parameter = method.parameterNames().indexOf(root);
    if (method.nameless().contains(parameter)
        || (parameter < 0 && !root.equals(RESULT) && !method.nameless().isEmpty())) {
      return broken(text, Fault.REPLACED_NAMES, root, method.name(), roots());
    }
    if (parameter >= 0) {
      return walk(text, names, parameter, method.parameterTypes().get(parameter), proposals);
    }
    if (!root.equals(RESULT)) {
      Fault fault = method.namesAreKnown() ? Fault.UNKNOWN_ROOT : Fault.NAMELESS_PARAMETERS;
      return broken(text, fault, root, method.name(), roots());
    }
    return method.hasResult()
        ? walk(text, names, Root.RESULT, method.result(), proposals)
        : broken(text, Fault.RESULT_OF_VOID, root, method.name(), method.parameterNames());
  }

  private List<String> roots() {
    List<String> roots = new ArrayList<>();
    for (int i = 0; i < method.parameterNames().size(); i++) {
      if (!method.nameless().contains(i)) {
        roots.add(method.parameterNames().get(i));
      }
    }
    if (method.hasResult()) {
      roots.add(RESULT);
    }
    return roots;
  }

  private PathReading walk(
      String text, List<String> names, int parameter, TypeMirror rootType, Proposals proposals) {
    List<Step> steps = new ArrayList<>();
    TypeMirror value = rootType;
    Optional<String> mark = secrecy.ofRoot(method.markOf(parameter), rootType);
    Secrecy told = Secrecy.NONE;
    Optional<TypeMirror> content = content(value);
    content.ifPresent(type -> steps.add(seeThrough(parameter < 0 ? "value" : names.get(0), type)));
    for (int i = 1; i < names.size(); i++) {
      String name = names.get(i);
      TypeMirror owner = content.orElse(value);
      if (accessors.areDue(owner)) {
        missing.note();
      }
      Accessor accessor = accessors.find(owner, name);
      if (accessor instanceof Accessor.None
          && content.isPresent()
          && accessors.find(value, name) instanceof Accessor.Found ofOptionalItself) {
        steps.remove(steps.size() - 1);
        accessor = ofOptionalItself;
      }
      if (accessor instanceof Accessor.None none) {
        noteMissing(none.fault());
        Fault fault = elements.fault(none.fault(), owner, name);
        return broken(text, fault, name, owner.toString(), proposals.of(names, i, owner));
      }
      Accessor.Found found = (Accessor.Found) accessor;
      steps.add(new Step(found.access(), name, kindOf(found.type()), found.deprecation()));
      mark = mark.or(() -> secrecy.ofStep(owner, name, found));
      if (found.access().equals(TO_STRING) && told.equals(Secrecy.NONE)) {
        // Its text tells of all that is in it.
        told = secrecy.ofText(String.join(".", names.subList(0, i)), owner);
      }
      value = found.type();
      content = content(value);
      content.ifPresent(type -> steps.add(seeThrough(name, type)));
    }
    if (mark.isEmpty() && secrecy.isUnfinished(content.orElse(value))) {
      missing.note();
    }
    Secrecy within = told.equals(Secrecy.NONE) ? secrecy.within(text, content.orElse(value)) : told;
    return new ValuePath(
        text, new Root(parameter, kindOf(rootType)), steps, mark.map(Secrecy::of).orElse(within));
  }

  /** Waits for members that other processors are about to add, of which one may be an id. */
  public void noteWhatIsDue(TypeMirror type) {
    TypeMirror owner = content(type).orElse(type);
    if (accessors.areDue(owner)) {
      missing.note();
    }
    if (accessors.find(owner, "id") instanceof Accessor.None none) {
      noteMissing(none.fault());
    }
  }

  private void noteMissing(Fault fault) {
    if (fault == Fault.MISSING_TYPE_IN_SOURCE) {
      missing.note();
    }
  }

  private List<String> candidates(List<String> names, int at, TypeMirror owner) {
    String prefix = String.join(".", names.subList(0, at)) + ".";
    return accessors.candidates(owner).stream().map(name -> prefix + name).toList();
  }

  private static List<String> nothing(List<String> names, int at, TypeMirror owner) {
    return List.of();
  }

  /** What an Optional holds. */
  private static Optional<TypeMirror> content(TypeMirror type) {
    return TypeBounds.is(type, "java.util.Optional")
        ? ((DeclaredType) type).getTypeArguments().stream().findFirst().map(TypeMirror.class::cast)
        : Optional.empty();
  }

  private static Step seeThrough(String name, TypeMirror content) {
    return new Step("orElse(null)", name, kindOf(content), Deprecation.NONE);
  }

  private static Kind kindOf(TypeMirror type) {
    if (type.getKind() == TypeKind.BOOLEAN) {
      return Kind.PRIMITIVE_BOOLEAN;
    }
    if (type.getKind().isPrimitive()) {
      return Kind.PRIMITIVE;
    }
    if (TypeBounds.is(type, "java.lang.Boolean")) {
      return Kind.BOOLEAN;
    }
    return TypeBounds.is(type, "java.lang.String") ? Kind.STRING : Kind.OBJECT;
  }

  private static BrokenPath broken(
      String text, Fault fault, String segment, String owner, List<String> candidates) {
    return new BrokenPath(text, fault, segment, owner, candidates);
  }
}
