package dev.tracker.processor.read;

import dev.tracker.processor.model.BrokenPath;
import dev.tracker.processor.model.BrokenPath.Fault;
import dev.tracker.processor.model.PathReading;
import dev.tracker.processor.model.ValuePath;
import dev.tracker.processor.model.ValuePath.Kind;
import dev.tracker.processor.model.ValuePath.Root;
import dev.tracker.processor.model.ValuePath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Resolves the paths of one method. */
final class PathReader {
  private static final String RESULT = "result";
  private static final Pattern PATH =
      Pattern.compile(
          "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
              + "(\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)*");

  private final Accessors accessors;
  private final MissingTypes missing;
  private final MethodShape method;

  PathReader(Accessors accessors, MissingTypes missing, MethodShape method) {
    this.accessors = accessors;
    this.missing = missing;
    this.method = method;
  }

  /** A path that is evaluated before the call, where there is no result yet. */
  PathReading readArgument(String text) {
    PathReading path = read(text);
    return path instanceof ValuePath resolved && resolved.root().isResult()
        ? broken(text, Fault.RESULT_BEFORE_CALL, RESULT, method.name(), method.parameterNames())
        : path;
  }

  /** A path that is evaluated after the call. */
  PathReading read(String text) {
    if (!PATH.matcher(text).matches()) {
      return broken(text, Fault.MALFORMED, text, method.name(), List.of());
    }
    List<String> names = List.of(text.split("\\."));
    String root = names.get(0);
    int parameter = method.parameterNames().indexOf(root);
    if (parameter >= 0) {
      return walk(text, names, parameter, method.parameterTypes().get(parameter));
    }
    if (!root.equals(RESULT)) {
      Fault fault = method.namesAreKnown() ? Fault.UNKNOWN_ROOT : Fault.NAMELESS_PARAMETERS;
      return broken(text, fault, root, method.name(), roots());
    }
    return method.hasResult()
        ? walk(text, names, Root.RESULT, method.returnType())
        : broken(text, Fault.RESULT_OF_VOID, root, method.name(), method.parameterNames());
  }

  /** A path into the result, though a parameter may be called {@code result} as well. */
  PathReading readResult(String text) {
    return walk(text, List.of(text.split("\\.")), Root.RESULT, method.returnType());
  }

  private List<String> roots() {
    List<String> roots = new ArrayList<>(method.parameterNames());
    if (method.hasResult()) {
      roots.add(RESULT);
    }
    return roots;
  }

  private PathReading walk(String text, List<String> names, int parameter, TypeMirror rootType) {
    List<Step> steps = new ArrayList<>();
    TypeMirror type = seeThroughOptional(rootType, parameter < 0 ? "value" : names.get(0), steps);
    TypeMirror wrapper = rootType;
    for (int i = 1; i < names.size(); i++) {
      String name = names.get(i);
      Accessor accessor = accessors.find(type, name);
      if (accessor instanceof Accessor.None
          && type != wrapper
          && accessors.find(wrapper, name) instanceof Accessor.Found ofOptional) {
        steps.remove(steps.size() - 1);
        accessor = ofOptional;
      }
      if (accessor instanceof Accessor.None none) {
        noteMissing(none.fault());
        return broken(text, none.fault(), name, type.toString(), candidates(names, i, type));
      }
      Accessor.Found found = (Accessor.Found) accessor;
      steps.add(new Step(found.access(), name, kindOf(found.type())));
      wrapper = found.type();
      type = seeThroughOptional(wrapper, name, steps);
    }
    return new ValuePath(text, new Root(parameter, kindOf(rootType)), steps);
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

  private static TypeMirror seeThroughOptional(TypeMirror type, String name, List<Step> steps) {
    if (!TypeBounds.is(type, "java.util.Optional")
        || ((DeclaredType) type).getTypeArguments().isEmpty()) {
      return type;
    }
    TypeMirror content = ((DeclaredType) type).getTypeArguments().get(0);
    steps.add(new Step("orElse(null)", name, kindOf(content)));
    return content;
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
