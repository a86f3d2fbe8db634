package dev.tracker.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Sees through type variables, wildcards and intersections to the classes whose members they have.
 */
final class TypeBounds {
  private final Types types;

  TypeBounds(Types types) {
    this.types = types;
  }

  /**
   * The classes and interfaces a value of a type is known to be; none for primitives and arrays.
   */
  List<DeclaredType> of(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return of(variable.getUpperBound());
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() == null ? List.of() : of(wildcard.getExtendsBound());
    }
    if (type instanceof IntersectionType intersection) {
      return intersection.getBounds().stream().flatMap(bound -> of(bound).stream()).toList();
    }
    if (type.getKind() == TypeKind.DECLARED) {
      return List.of(withoutWildcards((DeclaredType) type));
    }
    return List.of();
  }

  /**
   * {@code Box<Backend>} for {@code Box<? extends Backend>}: what can be read from the one can be
   * read from the other. Capture would say the same more exactly, but not every compiler has it.
   */
  private DeclaredType withoutWildcards(DeclaredType type) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (arguments.stream().noneMatch(WildcardType.class::isInstance)) {
      return type;
    }
    TypeElement element = (TypeElement) type.asElement();
    TypeMirror[] bounds = new TypeMirror[arguments.size()];
    for (int i = 0; i < bounds.length; i++) {
      TypeMirror declared = types.erasure(element.getTypeParameters().get(i).asType());
      bounds[i] =
          arguments.get(i) instanceof WildcardType wildcard
              ? nearest(wildcard.getExtendsBound(), declared)
              : arguments.get(i);
    }
    return type.getEnclosingType() instanceof DeclaredType outer
        ? types.getDeclaredType(outer, element, bounds)
        : types.getDeclaredType(element, bounds);
  }

  /** The wildcard's bound, unless that of the type parameter says more. */
  private TypeMirror nearest(@Nullable TypeMirror bound, TypeMirror declared) {
    return bound == null || types.isSubtype(declared, types.erasure(bound)) ? declared : bound;
  }

  /** The nearest type that can be written in source: the bound of a wildcard or a captured one. */
  Optional<TypeMirror> named(TypeMirror type) {
    if (type instanceof WildcardType wildcard) {
      return Optional.ofNullable(wildcard.getExtendsBound()).flatMap(this::named);
    }
    if (type instanceof TypeVariable variable && isCaptured(variable)) {
      return variable.getUpperBound() instanceof IntersectionType intersection
          ? Optional.of(intersection.getBounds().get(0))
          : named(variable.getUpperBound());
    }
    return Optional.of(type);
  }

  /** The {@code T} of {@code ? super T}; any other type is itself. */
  TypeMirror lower(TypeMirror type) {
    return type instanceof WildcardType wildcard && wildcard.getSuperBound() != null
        ? wildcard.getSuperBound()
        : type;
  }

  private static boolean isCaptured(TypeVariable variable) {
    return !SourceVersion.isName(variable.asElement().getSimpleName());
  }

  /** Whether an exception type is checked; what is neither a RuntimeException nor an Error is. */
  boolean isChecked(TypeMirror exception) {
    List<DeclaredType> classes = of(exception);
    return classes.isEmpty()
        || Supertypes.of(classes.get(0)).stream().noneMatch(TypeBounds::isUncheckedRoot);
  }

  private static boolean isUncheckedRoot(TypeElement type) {
    return type.getQualifiedName().contentEquals("java.lang.RuntimeException")
        || type.getQualifiedName().contentEquals("java.lang.Error");
  }

  /** Whether a type is a given class, which has no type parameters of interest. */
  static boolean is(TypeMirror type, String qualifiedName) {
    return type.getKind() == TypeKind.DECLARED
        && ((TypeElement) ((DeclaredType) type).asElement())
            .getQualifiedName()
            .contentEquals(qualifiedName);
  }
}
