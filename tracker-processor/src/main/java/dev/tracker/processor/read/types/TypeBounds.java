package dev.tracker.processor.read.types;

import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Sees through type variables, wildcards and intersections to the classes whose members they have.
 */
public final class TypeBounds {
  private final Types types;

  public TypeBounds(Types types) {
    this.types = types;
  }

  /**
   * The classes and interfaces a value of a type is known to be; none for primitives and arrays.
   */
  public List<DeclaredType> of(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return bounds(variable).stream().flatMap(bound -> of(bound).stream()).toList();
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
   * What members are looked up in: {@code List<? extends Owner>} is as good as {@code List<Owner>}
   * to one who only reads. This is capture conversion as far as it matters here; not every compiler
   * lends its own to processors.
   */
  private DeclaredType withoutWildcards(DeclaredType type) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (arguments.stream().noneMatch(WildcardType.class::isInstance)) {
      return type;
    }
    TypeElement element = (TypeElement) type.asElement();
    TypeMirror[] replacements = new TypeMirror[arguments.size()];
    for (int i = 0; i < replacements.length; i++) {
      replacements[i] = upper(arguments.get(i), element.getTypeParameters().get(i));
    }
    return type.getEnclosingType() instanceof DeclaredType enclosing
            && !enclosing.getTypeArguments().isEmpty()
        ? types.getDeclaredType(enclosing, element, replacements)
        : types.getDeclaredType(element, replacements);
  }

  /** Of two bounds, the one that says more. */
  private TypeMirror upper(TypeMirror argument, TypeParameterElement parameter) {
    if (!(argument instanceof WildcardType wildcard)) {
      return argument;
    }
    TypeMirror declared = types.erasure(parameter.asType());
    TypeMirror given = wildcard.getExtendsBound();
    return given == null
            || (types.isSubtype(declared, types.erasure(given))
                && !types.isSameType(declared, types.erasure(given)))
        ? declared
        : given;
  }

  /**
   * The bounds of a type variable, as they are declared. Eclipse's compiler has no type for several
   * of them: there, the variable is its own upper bound.
   */
  public static List<? extends TypeMirror> bounds(TypeVariable variable) {
    TypeMirror upper = variable.getUpperBound();
    if (upper instanceof IntersectionType intersection) {
      return intersection.getBounds();
    }
    return upper instanceof TypeVariable other && other.asElement().equals(variable.asElement())
        ? ((TypeParameterElement) variable.asElement()).getBounds()
        : List.of(upper);
  }

  /** The nearest type that can be written in source: the bound of a wildcard or a captured one. */
  public Optional<TypeMirror> named(TypeMirror type) {
    if (type instanceof WildcardType wildcard) {
      return Optional.ofNullable(wildcard.getExtendsBound()).flatMap(this::named);
    }
    if (type instanceof TypeVariable variable && isCaptured(variable)) {
      List<? extends TypeMirror> bounds = bounds(variable);
      return bounds.size() > 1 ? Optional.of(bounds.get(0)) : named(bounds.get(0));
    }
    return Optional.of(type);
  }

  /** The {@code T} of {@code ? super T}; any other type is itself. */
  public TypeMirror lower(TypeMirror type) {
    return type instanceof WildcardType wildcard && wildcard.getSuperBound() != null
        ? wildcard.getSuperBound()
        : type;
  }

  private static boolean isCaptured(TypeVariable variable) {
    return !SourceVersion.isName(variable.asElement().getSimpleName());
  }

  /** Whether an exception type is checked; what is neither a RuntimeException nor an Error is. */
  public boolean isChecked(TypeMirror exception) {
    List<DeclaredType> classes = of(exception);
    return classes.isEmpty()
        || Supertypes.of(classes.get(0)).stream().noneMatch(TypeBounds::isUncheckedRoot);
  }

  private static boolean isUncheckedRoot(TypeElement type) {
    return type.getQualifiedName().contentEquals("java.lang.RuntimeException")
        || type.getQualifiedName().contentEquals("java.lang.Error");
  }

  /** The type arguments that a type gives to one of its supertypes; none if it is no such. */
  public List<TypeMirror> arguments(TypeMirror type, String supertype) {
    return of(type).stream()
        .flatMap(each -> Supertypes.withArguments(types, each).values().stream())
        .filter(each -> is(each, supertype))
        .flatMap(each -> each.getTypeArguments().stream())
        .<TypeMirror>map(argument -> argument)
        .toList();
  }

  /** Whether a type is a given class, which has no type parameters of interest. */
  public static boolean is(TypeMirror type, String qualifiedName) {
    return type.getKind() == TypeKind.DECLARED
        && ((TypeElement) ((DeclaredType) type).asElement())
            .getQualifiedName()
            .contentEquals(qualifiedName);
  }
}
