package dev.tracker.processor.read;

import dev.tracker.processor.model.Call;
import dev.tracker.processor.read.MethodGroup.Declaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Finds the methods of a delegate that a call does not reach by its name and arguments alone. */
final class CallReader {
  private final Types types;
  private final TypeNames typeNames;
  private final List<MethodGroup> groups;
  private final DeclaredType delegate;

  /**
   * A reader.
   *
   * @param types the compiler's types
   * @param typeNames what types are called in the decorator
   * @param groups all methods of the decorator
   * @param delegate what is called
   */
  CallReader(Types types, TypeNames typeNames, List<MethodGroup> groups, DeclaredType delegate) {
    this.types = types;
    this.typeNames = typeNames;
    this.groups = groups;
    this.delegate = delegate;
  }

  Call read(MethodGroup group, Declaration specific) {
    return new Call(
        isUnclearBesideOverload(group, specific) || isUnclearByItself(specific),
        isErased(group, specific)
            ? superInterface(specific).map(typeNames::of).orElse(null)
            : null);
  }

  /**
   * In jOOQ, {@code <T> T fetchValue(Table<? extends Record1<T>>)} is beside {@code <T> T
   * fetchValue(SelectField<T>)}, and a {@code Table} is a {@code SelectField} too: with a wildcard
   * in its way, the compiler finds neither more specific. A call that gives {@code T} fits only
   * one.
   */
  private boolean isUnclearBesideOverload(MethodGroup own, Declaration method) {
    return isGeneric(method)
        && groups.stream()
            .filter(group -> !group.equals(own))
            .map(MethodGroup::nearest)
            .anyMatch(other -> isGeneric(other) && takesMore(other, method));
  }

  /**
   * For {@code <T extends List<? extends T>> sort(Map<String, ? super T>)}, javac only knows what
   * {@code T} is a subtype of, itself among it, and infers a type that does not fit.
   */
  private static boolean isUnclearByItself(Declaration method) {
    return method.type().getTypeVariables().stream()
        .filter(variable -> mentions(variable.getUpperBound(), variable, false))
        .anyMatch(
            variable ->
                method.type().getParameterTypes().stream()
                    .anyMatch(parameter -> mentions(parameter, variable, true)));
  }

  /** Whether a type variable is part of a type, or of what stands behind {@code super} in it. */
  private static boolean mentions(TypeMirror type, TypeVariable variable, boolean behindSuper) {
    // In javac, an intersection is a declared type as well.
    if (type instanceof IntersectionType intersection) {
      return intersection.getBounds().stream()
          .anyMatch(bound -> mentions(bound, variable, behindSuper));
    }
    if (type instanceof DeclaredType declared) {
      return declared.getTypeArguments().stream()
          .anyMatch(argument -> mentions(argument, variable, behindSuper));
    }
    if (type instanceof ArrayType array) {
      return mentions(array.getComponentType(), variable, behindSuper);
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.ofNullable(wildcard.getSuperBound())
              .anyMatch(bound -> mentions(bound, variable, false))
          || Stream.ofNullable(wildcard.getExtendsBound())
              .anyMatch(bound -> mentions(bound, variable, behindSuper));
    }
    return !behindSuper
        && type instanceof TypeVariable other
        && other.asElement().equals(variable.asElement());
  }

  private static boolean isGeneric(Declaration method) {
    return !method.type().getTypeVariables().isEmpty();
  }

  private static boolean hasWildcard(TypeMirror type) {
    return type.getKind() == TypeKind.WILDCARD
        || (type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(CallReader::hasWildcard));
  }

  /**
   * Whether a method takes whatever another takes, as far as type arguments do not matter, and more
   * where that one has a wildcard.
   */
  private boolean takesMore(Declaration one, Declaration other) {
    List<TypeMirror> wide = erasedParameters(one);
    List<TypeMirror> narrow = erasedParameters(other);
    if (!one.element().getSimpleName().equals(other.element().getSimpleName())
        || wide.size() != narrow.size()) {
      return false;
    }
    boolean isUnclear = false;
    for (int i = 0; i < wide.size(); i++) {
      if (!types.isSubtype(narrow.get(i), wide.get(i))) {
        return false;
      }
      isUnclear |=
          !types.isSameType(narrow.get(i), wide.get(i))
              && hasWildcard(other.type().getParameterTypes().get(i));
    }
    return isUnclear;
  }

  private List<TypeMirror> erasedParameters(Declaration method) {
    return method.type().getParameterTypes().stream().map(types::erasure).toList();
  }

  /**
   * In Hibernate, a {@code ProcedureCall} takes a {@code Class} where its super-interface takes a
   * {@code Class<?>} and returns less: called on an interface that extends both, javac takes the
   * latter.
   */
  private boolean isErased(MethodGroup group, Declaration specific) {
    ExecutableType type = specific.type();
    return group.declarations().stream()
        .anyMatch(
            other ->
                types.isSubsignature(type, other.type())
                    && !types.isSubsignature(other.type(), type));
  }

  private Optional<DeclaredType> superInterface(Declaration specific) {
    return Supertypes.find(types, delegate, specific.owner())
        .filter(found -> !found.asElement().equals(delegate.asElement()));
  }
}
