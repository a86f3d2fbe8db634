package dev.tracker.processor.read.methods;

import dev.tracker.processor.read.types.TypeBounds;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Tells which methods of a name override which. The compilers' own answers differ: to Eclipse's,
 * {@code Class} and {@code Class<?>} are the same here.
 */
public final class Subsignatures {
  private final Types types;

  public Subsignatures(Types types) {
    this.types = types;
  }

  /** Whether a method takes the same as another, or what is left of it in raw code. */
  public boolean is(ExecutableType one, ExecutableType other) {
    return isSame(one, other) || (one.getTypeVariables().isEmpty() && isErasure(one, other));
  }

  /** Whether two methods take the same, whatever their type parameters are called. */
  boolean isSame(ExecutableType one, ExecutableType other) {
    return one.getTypeVariables().size() == other.getTypeVariables().size()
        && areSame(one.getParameterTypes(), other.getParameterTypes(), one, other)
        && IntStream.range(0, one.getTypeVariables().size())
            .allMatch(
                i ->
                    areSame(
                        TypeBounds.bounds(one.getTypeVariables().get(i)),
                        TypeBounds.bounds(other.getTypeVariables().get(i)),
                        one,
                        other));
  }

  private boolean isErasure(ExecutableType one, ExecutableType other) {
    List<? extends TypeMirror> erased =
        other.getParameterTypes().stream().map(types::erasure).toList();
    return areSame(one.getParameterTypes(), erased, one, other);
  }

  private boolean areSame(
      List<? extends TypeMirror> some,
      List<? extends TypeMirror> others,
      ExecutableType one,
      ExecutableType other) {
    return some.size() == others.size()
        && IntStream.range(0, some.size())
            .allMatch(i -> isSame(some.get(i), others.get(i), one, other));
  }

  private boolean isSame(
      @Nullable TypeMirror type,
      @Nullable TypeMirror counterpart,
      ExecutableType one,
      ExecutableType other) {
    if (type == null || counterpart == null || type.getKind() != counterpart.getKind()) {
      return type == null && counterpart == null;
    }
    if (type instanceof ArrayType array) {
      TypeMirror component = ((ArrayType) counterpart).getComponentType();
      return isSame(array.getComponentType(), component, one, other);
    }
    if (type instanceof WildcardType wildcard) {
      WildcardType otherWildcard = (WildcardType) counterpart;
      return isSame(wildcard.getExtendsBound(), otherWildcard.getExtendsBound(), one, other)
          && isSame(wildcard.getSuperBound(), otherWildcard.getSuperBound(), one, other);
    }
    if (type instanceof TypeVariable variable) {
      return isSame(variable, (TypeVariable) counterpart, one, other);
    }
    return type.getKind() == TypeKind.DECLARED
        ? isSame((DeclaredType) type, (DeclaredType) counterpart, one, other)
        : types.isSameType(type, counterpart);
  }

  private boolean isSame(
      DeclaredType type, DeclaredType counterpart, ExecutableType one, ExecutableType other) {
    return type.asElement().equals(counterpart.asElement())
        && areSame(type.getTypeArguments(), counterpart.getTypeArguments(), one, other)
        && (type.getEnclosingType().getKind() == TypeKind.NONE
            || isSame(type.getEnclosingType(), counterpart.getEnclosingType(), one, other));
  }

  /** Parameters of the methods themselves are the same if they stand in the same place. */
  private static boolean isSame(
      TypeVariable variable, TypeVariable counterpart, ExecutableType one, ExecutableType other) {
    int index = index(variable, one);
    return index < 0
        ? variable.asElement().equals(counterpart.asElement())
        : index == index(counterpart, other);
  }

  private static int index(TypeVariable variable, ExecutableType method) {
    for (int i = 0; i < method.getTypeVariables().size(); i++) {
      if (method.getTypeVariables().get(i).asElement().equals(variable.asElement())) {
        return i;
      }
    }
    return -1;
  }
}
