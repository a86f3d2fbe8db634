package dev.tracker.processor.read.signatures;

import dev.tracker.processor.model.signature.Call;
import dev.tracker.processor.read.methods.MethodGroup;
import dev.tracker.processor.read.methods.MethodGroup.Declaration;
import dev.tracker.processor.read.methods.Subsignatures;
import dev.tracker.processor.read.types.Supertypes;
import dev.tracker.processor.read.types.TypeBounds;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Finds the methods of a delegate that a call does not reach by its name and arguments alone. */
public final class CallReader {
  private final Types types;
  private final Subsignatures subsignatures;
  private final SupertypeNames names;
  private final List<MethodGroup> groups;
  private final DeclaredType delegate;

  /**
   * A reader.
   *
   * @param types the compiler's types
   * @param names what types are called in the decorator
   * @param groups all methods of the decorator
   * @param delegate what is called
   */
  public CallReader(
      Types types, SupertypeNames names, List<MethodGroup> groups, DeclaredType delegate) {
    this.types = types;
    this.subsignatures = new Subsignatures(types);
    this.names = names;
    this.groups = groups;
    this.delegate = delegate;
  }

  Call read(MethodGroup group, Declaration specific) {
    return new Call(
        isUnclearBesideOverload(group, specific)
            || isUnclearByItself(specific)
            || isThrownUnclearly(specific),
        isErased(group, specific) ? superInterface(specific).map(names::of).orElse(null) : null);
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
   * Where a type parameter that is bounded by itself only stands behind wildcards, as in {@code <S
   * extends Comparable<S>> S least(List<? super S>)}, the compiler looks for it among the captured
   * ones.
   */
  private boolean isUnclearByItself(Declaration method) {
    return method.type().getTypeVariables().stream()
        .anyMatch(
            variable ->
                TypeBounds.bounds(variable).stream().anyMatch(each -> mentions(each, variable))
                    && method.type().getParameterTypes().stream()
                        .noneMatch(type -> pins(type, variable)));
  }

  /**
   * Eclipse's compiler infers an {@code Exception} for the {@code X} of {@code <X extends
   * Exception> void run(Supplier<? super X>) throws X}, where the call is in a method that throws
   * its {@code X}.
   */
  private static boolean isThrownUnclearly(Declaration method) {
    return method.type().getTypeVariables().stream()
        .anyMatch(
            variable ->
                method.type().getThrownTypes().stream().anyMatch(type -> isIt(type, variable))
                    && method.type().getParameterTypes().stream()
                        .noneMatch(type -> pins(type, variable)));
  }

  /** Whether a type has a variable somewhere, not behind a wildcard. */
  private static boolean pins(TypeMirror type, TypeVariable variable) {
    if (type instanceof ArrayType array) {
      return pins(array.getComponentType(), variable);
    }
    return isIt(type, variable)
        || (type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(each -> pins(each, variable)));
  }

  private static boolean mentions(TypeMirror type, TypeVariable variable) {
    if (type instanceof WildcardType wildcard) {
      return Stream.of(
              Optional.ofNullable(wildcard.getExtendsBound()),
              Optional.ofNullable(wildcard.getSuperBound()))
          .flatMap(Optional::stream)
          .anyMatch(bound -> mentions(bound, variable));
    }
    return isIt(type, variable)
        || (type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(each -> mentions(each, variable)));
  }

  private static boolean isIt(TypeMirror type, TypeVariable variable) {
    // By name: to Eclipse's compiler, an annotated variable is another one.
    return type instanceof TypeVariable other
        && other.asElement().getSimpleName().equals(variable.asElement().getSimpleName());
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
            other -> subsignatures.is(type, other.type()) && !subsignatures.is(other.type(), type));
  }

  private Optional<DeclaredType> superInterface(Declaration specific) {
    return Optional.ofNullable(Supertypes.withArguments(types, delegate).get(specific.owner()))
        .filter(found -> !found.asElement().equals(delegate.asElement()));
  }
}
