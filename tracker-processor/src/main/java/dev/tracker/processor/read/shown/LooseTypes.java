package dev.tracker.processor.read.shown;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.tracker.processor.read.types.Enclosing;
import dev.tracker.processor.read.types.TypeBounds;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Names the type of a parameter that takes all values that are taken apart alike: {@code Page<?
 * extends Account>} for a {@code Page<Account>} and for a {@code Page<T>} of accounts. Arguments
 * that lead to nothing of interest are left open.
 */
final class LooseTypes {
  /** A type may hold itself in itself, without end. */
  private static final int DEEPEST = 6;

  private static final WildcardTypeName ANY = WildcardTypeName.subtypeOf(ClassName.OBJECT);

  private final TypeBounds bounds;
  private final Predicate<TypeMirror> isOfInterest;

  LooseTypes(TypeBounds bounds, Predicate<TypeMirror> isOfInterest) {
    this.bounds = bounds;
    this.isOfInterest = isOfInterest;
  }

  /** The class of a value: of several bounds, the first that is of interest. */
  DeclaredType chosen(List<DeclaredType> declared) {
    return declared.stream().filter(isOfInterest).findFirst().orElse(declared.get(0));
  }

  TypeName of(TypeMirror type) {
    return of(type, new Way(0, List.of()));
  }

  /** An argument of the type of a container. */
  TypeName argument(TypeMirror type) {
    return argument(type, new Way(0, List.of()));
  }

  /**
   * Where in a type we are.
   *
   * @param depth how many types are around
   * @param variables the type variables whose bounds we are in
   */
  private record Way(int depth, List<Element> variables) {

    boolean goesRoundAt(TypeMirror type) {
      return type instanceof TypeVariable variable && variables.contains(variable.asElement());
    }

    Way into(TypeMirror type) {
      return type instanceof TypeVariable variable
          ? new Way(
              depth, Stream.concat(variables.stream(), Stream.of(variable.asElement())).toList())
          : this;
    }

    Way deeper() {
      return new Way(depth + 1, variables);
    }
  }

  private TypeName of(TypeMirror type, Way way) {
    if (type instanceof ArrayType array) {
      return ArrayTypeName.of(of(array.getComponentType(), way));
    }
    List<DeclaredType> declared = bounds.of(type);
    return declared.isEmpty() ? TypeName.get(type) : ofClass(chosen(declared), way.into(type));
  }

  private TypeName ofClass(DeclaredType type, Way way) {
    TypeElement element = (TypeElement) type.asElement();
    ClassName raw = ClassName.get(element);
    List<TypeName> arguments =
        type.getTypeArguments().isEmpty()
            ? element.getTypeParameters().stream().<TypeName>map(each -> ANY).toList()
            : type.getTypeArguments().stream().map(each -> argument(each, way.deeper())).toList();
    if (type.getEnclosingType() instanceof DeclaredType outer
        && !element.getModifiers().contains(Modifier.STATIC)
        && !Enclosing.isMemberOfInterface(element)
        && ofClass(outer, way) instanceof ParameterizedTypeName around) {
      return around.nestedClass(raw.simpleName(), arguments);
    }
    return arguments.isEmpty()
        ? raw
        : ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
  }

  private TypeName argument(TypeMirror type, Way way) {
    return isOpen(type, way) || way.depth() > DEEPEST
        ? ANY
        : WildcardTypeName.subtypeOf(of(type, way));
  }

  /** What its bounds say again, or what leads to nothing of interest. */
  private boolean isOpen(TypeMirror type, Way way) {
    return way.goesRoundAt(type)
        || (type instanceof WildcardType wildcard && wildcard.getExtendsBound() == null)
        || !isOfInterest.test(type);
  }

  /** Whether a type is named with all that leads to what is of interest. */
  boolean nameAllOf(TypeMirror type) {
    return isNamed(type, new Way(0, List.of()));
  }

  private boolean isNamed(TypeMirror type, Way way) {
    if (way.depth() > DEEPEST) {
      return false;
    }
    if (type instanceof ArrayType array) {
      return isNamed(array.getComponentType(), way);
    }
    return bounds.of(type).stream()
        .flatMap(each -> each.getTypeArguments().stream())
        .filter(each -> !isOpen(each, way.into(type)))
        .allMatch(each -> isNamed(each, way.into(type).deeper()));
  }
}
