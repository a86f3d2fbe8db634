package dev.tracker.processor.read.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Tells generic signatures that class files of other languages have, and that no Java source can:
 * with Scala's own type system behind them, they break the rules of Java's. A decorator takes what
 * is left of them in raw code.
 */
public final class ForeignTypes {
  private final Types types;

  public ForeignTypes(Types types) {
    this.types = types;
  }

  public boolean areIn(ExecutableType method) {
    return method.getTypeVariables().stream().anyMatch(this::isForeign)
        || Stream.of(
                List.of(method.getReturnType()),
                method.getParameterTypes(),
                method.getThrownTypes())
            .flatMap(List::stream)
            .anyMatch(this::isForeign);
  }

  private boolean isForeign(TypeVariable variable) {
    return TypeBounds.bounds(variable).stream()
        .anyMatch(bound -> isForeign(bound) || contradictsItself(bound));
  }

  private boolean isForeign(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isForeign(array.getComponentType());
    }
    return type.getKind() == TypeKind.DECLARED && isForeign((DeclaredType) type);
  }

  private boolean isForeign(DeclaredType type) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    TypeElement element = (TypeElement) type.asElement();
    for (int i = 0; i < arguments.size(); i++) {
      if (isForeign(arguments.get(i))
          || (isRaw(arguments.get(i)) && isGeneric(element.getTypeParameters().get(i)))) {
        return true;
      }
    }
    return !arguments.isEmpty() && isInnerOfInterface(type, element);
  }

  /** As in {@code MapOps<K, V, Map>}, where the third has to be a {@code MapOps<?, ?, ?>}. */
  private static boolean isGeneric(TypeParameterElement parameter) {
    return parameter.getBounds().stream()
        .anyMatch(
            bound ->
                bound instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty());
  }

  private static boolean isRaw(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().isEmpty()
        && !((TypeElement) declared.asElement()).getTypeParameters().isEmpty();
  }

  /** As {@code Iterator<A>.GroupedIterator<B>}: to Java, a class in an interface is static. */
  private static boolean isInnerOfInterface(DeclaredType type, TypeElement element) {
    return !element.getModifiers().contains(Modifier.STATIC)
        && Enclosing.isMemberOfInterface(element)
        && type.getEnclosingType() instanceof DeclaredType enclosing
        && !enclosing.getTypeArguments().isEmpty();
  }

  /** Whether a type extends a generic one in two ways. */
  private boolean contradictsItself(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED && contradicts((DeclaredType) type, new HashMap<>());
  }

  private boolean contradicts(DeclaredType type, Map<Element, TypeMirror> seen) {
    TypeMirror other = seen.putIfAbsent(type.asElement(), type);
    if (other != null) {
      return !types.isSameType(other, type);
    }
    return types.directSupertypes(type).stream()
        .anyMatch(
            each -> each.getKind() == TypeKind.DECLARED && contradicts((DeclaredType) each, seen));
  }

  /** In Java, the members of an interface within another know nothing of that one's parameters. */
  public static boolean mentionOuterVariable(ExecutableElement method) {
    TypeElement owner = Enclosing.types(method).get(0);
    return !owner.getModifiers().contains(Modifier.STATIC)
        && Enclosing.isMemberOfInterface(owner)
        && Stream.concat(
                Stream.of(method.getReturnType()),
                method.getParameters().stream().map(VariableElement::asType))
            .anyMatch(type -> mentionsOuterVariable(type, owner));
  }

  private static boolean mentionsOuterVariable(TypeMirror type, TypeElement owner) {
    if (type instanceof ArrayType array) {
      return mentionsOuterVariable(array.getComponentType(), owner);
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(
              Optional.ofNullable(wildcard.getExtendsBound()),
              Optional.ofNullable(wildcard.getSuperBound()))
          .flatMap(Optional::stream)
          .anyMatch(bound -> mentionsOuterVariable(bound, owner));
    }
    if (type instanceof TypeVariable variable) {
      Element generic = ((TypeParameterElement) variable.asElement()).getGenericElement();
      return generic instanceof TypeElement && !generic.equals(owner);
    }
    return type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type)
            .getTypeArguments().stream()
                .anyMatch(argument -> mentionsOuterVariable(argument, owner));
  }
}
