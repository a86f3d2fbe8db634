package dev.tracker.processor.read.properties;

import dev.tracker.processor.model.path.ValuePath.Kind;
import dev.tracker.processor.read.types.Supertypes;
import dev.tracker.processor.read.types.TypeBounds;
import dev.tracker.processor.read.types.Visibility;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Tells what kind of value a type is, and what it holds. What was found of a class is kept, as it
 * is in {@link Accessors}.
 */
public final class ValueTypes {
  private static final String ITERABLE = "java.lang.Iterable";
  private static final String MAP = "java.util.Map";
  private static final Set<TypeKind> COUNTS =
      Set.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG);
  private static final Set<String> BOXED_COUNTS =
      Set.of("java.lang.Byte", "java.lang.Short", "java.lang.Integer", "java.lang.Long");
  private static final Set<String> OPTIONAL_NUMBERS =
      Set.of("java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");

  /** They have elements, and who reads them leaves nothing for anybody else. */
  private static final Set<String> READ_ONCE =
      Set.of(
          "java.util.stream.BaseStream",
          "java.util.Iterator",
          "java.util.Enumeration",
          "java.util.Spliterator",
          "java.nio.file.DirectoryStream",
          "java.util.concurrent.Flow.Publisher",
          "org.reactivestreams.Publisher");

  private final Types types;
  private final TypeMirror object;
  private final TypeBounds bounds;
  private final Visibility visibility;
  private final Map<TypeElement, List<String>> supertypes = new HashMap<>();

  ValueTypes(Types types, TypeMirror object, Visibility visibility) {
    this.types = types;
    this.object = object;
    this.bounds = new TypeBounds(types);
    this.visibility = visibility;
  }

  /** What an {@code Optional} holds. */
  public static Optional<TypeMirror> content(TypeMirror type) {
    return TypeBounds.is(type, "java.util.Optional")
        ? ((DeclaredType) type).getTypeArguments().stream().findFirst().map(TypeMirror.class::cast)
        : Optional.empty();
  }

  public Kind kindOf(TypeMirror type) {
    if (type.getKind() == TypeKind.BOOLEAN) {
      return Kind.PRIMITIVE_BOOLEAN;
    }
    if (type.getKind().isPrimitive()) {
      return COUNTS.contains(type.getKind()) ? Kind.PRIMITIVE_COUNT : Kind.PRIMITIVE;
    }
    if (type instanceof ArrayType) {
      return Kind.ARRAY;
    }
    return type instanceof DeclaredType declared ? kindOf(declared) : kindOfBounds(type);
  }

  private Kind kindOf(DeclaredType type) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    if (name.equals("java.lang.Boolean")) {
      return Kind.BOOLEAN;
    }
    if (name.equals("java.lang.String")) {
      return Kind.STRING;
    }
    if (BOXED_COUNTS.contains(name)) {
      return Kind.COUNT;
    }
    return OPTIONAL_NUMBERS.contains(name) ? Kind.OPTIONAL_NUMBER : kindOfBounds(type);
  }

  private Kind kindOfBounds(TypeMirror type) {
    return isA(type, "java.util.Collection") || isA(type, MAP) ? Kind.COLLECTION : Kind.OBJECT;
  }

  /**
   * What a collection or an array has several of, as a decorator can name it: boxed, and {@code
   * Object} where nothing nearer can be named. Empty if a type is neither.
   */
  public Optional<TypeMirror> element(TypeMirror type) {
    if (type instanceof ArrayType array) {
      TypeMirror component = array.getComponentType();
      return Optional.of(
          component instanceof PrimitiveType primitive
              ? types.boxedClass(primitive).asType()
              : nameable(component));
    }
    return isA(type, ITERABLE) && !isReadOnce(type)
        ? Optional.of(held(type, ITERABLE).findFirst().map(this::nameable).orElse(object))
        : Optional.empty();
  }

  private TypeMirror nameable(TypeMirror type) {
    return bounds.named(type).filter(this::canBeNamed).orElse(object);
  }

  private boolean canBeNamed(TypeMirror type) {
    return !(type instanceof DeclaredType declared)
        || (visibility.canName((TypeElement) declared.asElement())
            && declared.getTypeArguments().stream()
                .allMatch(each -> bounds.named(each).map(this::canBeNamed).orElse(true)));
  }

  /** Whether who reads the elements of a type leaves nothing for anybody else. */
  public boolean isReadOnce(TypeMirror type) {
    return READ_ONCE.stream().anyMatch(name -> isA(type, name));
  }

  public boolean isMap(TypeMirror type) {
    return isA(type, MAP);
  }

  /** The type arguments that a type gives to one of its supertypes; none if it is no such. */
  public Stream<TypeMirror> held(TypeMirror type, String supertype) {
    return bounds.arguments(type, supertype).stream();
  }

  private boolean isA(TypeMirror type, String name) {
    return bounds.of(type).stream().anyMatch(each -> names(each).contains(name));
  }

  private List<String> names(DeclaredType type) {
    return supertypes.computeIfAbsent(
        (TypeElement) type.asElement(),
        element ->
            Supertypes.of(element).stream()
                .map(each -> each.getQualifiedName().toString())
                .toList());
  }
}
