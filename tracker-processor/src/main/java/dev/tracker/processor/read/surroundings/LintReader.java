package dev.tracker.processor.read.surroundings;

import dev.tracker.processor.read.methods.MethodGroup;
import dev.tracker.processor.read.methods.MethodGroup.Declaration;
import dev.tracker.processor.read.types.Supertypes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lint warnings that any implementation of an interface would meet, however it is
 * written. A decorator suppresses just these.
 */
final class LintReader {
  private final Elements elements;
  private final Types types;

  LintReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  Set<String> unavoidableIn(TypeElement type, List<MethodGroup> groups) {
    Set<String> warnings = new TreeSet<>();
    for (TypeElement supertype : Supertypes.of(type)) {
      switch (supertype.getQualifiedName().toString()) {
        // Its fields are never written: the delegate is, in its place.
        case "java.io.Serializable" -> warnings.add("serial");
        // A close() that may throw InterruptedException is warned of in each class that has it.
        case "java.lang.AutoCloseable" -> warnings.add("try");
        default -> {}
      }
      if (supertype.getInterfaces().stream().anyMatch(LintReader::isRaw)) {
        // What takes its type parameters takes anything, and each call of it is warned of.
        warnings.add("unchecked");
      }
    }
    @Nullable ModuleElement module = elements.getModuleOf(type);
    if (module != null && !module.isUnnamed()) {
      // Our types in the constructor: whether dev.tracker is required transitively is the user's
      // choice.
      warnings.add("exports");
    }
    if (hasAmbiguousOverloads(groups)) {
      warnings.add("overloads");
    }
    if (groups.stream().anyMatch(this::hasGenericVarargs)) {
      warnings.add("unchecked");
    }
    if (groups.stream().anyMatch(LintReader::variesInVarargs)) {
      warnings.add("overrides");
    }
    return warnings;
  }

  /**
   * Two methods of a name and arity, with different interfaces in one place that a lambda could
   * fill.
   */
  private static boolean hasAmbiguousOverloads(List<MethodGroup> groups) {
    Set<String> seen = new HashSet<>();
    for (MethodGroup group : groups) {
      ExecutableElement method = group.nearest().element();
      boolean takesInterface =
          method.getParameters().stream().anyMatch(p -> isInterface(p.asType()));
      if (takesInterface
          && !seen.add(method.getSimpleName() + "/" + method.getParameters().size())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRaw(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().isEmpty()
        && !((TypeElement) declared.asElement()).getTypeParameters().isEmpty();
  }

  private static boolean isInterface(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.INTERFACE;
  }

  private boolean hasGenericVarargs(MethodGroup group) {
    Declaration method = group.nearest();
    if (!method.element().isVarArgs()) {
      return false;
    }
    List<? extends TypeMirror> parameters = method.type().getParameterTypes();
    TypeMirror last = parameters.get(parameters.size() - 1);
    return !types.isSameType(last, types.erasure(last));
  }

  private static boolean variesInVarargs(MethodGroup group) {
    return group.declarations().stream().map(d -> d.element().isVarArgs()).distinct().count() > 1;
  }
}
