package dev.tracker.processor.read.types;

import static java.util.stream.Collectors.toSet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Names the types of one decorator as JavaPoet does. Those of a declaration in source keep their
 * TYPE_USE annotations, which JavaPoet drops: a decorator must be as nullable as its interface.
 *
 * <p>A type parameter of an inherited method may be called like one of the interface's: {@code <V>
 * Function<V, R> compose(Function<? super V, ? extends T>)} of {@code Function<T, R>} in a {@code
 * Cache<K, V>}. In the decorator, which speaks of both, it is then called {@code V2}.
 */
public final class TypeNames extends SimpleTypeVisitor14<TypeName, Void> {
  private static final Set<String> ANNOTATIONS = Set.of("Deprecated", "Override");

  private final TypeElement decorated;
  private final Map<String, TypeName> arguments;
  private final BiPredicate<TypeMirror, TypeElement> keptAnnotations;

  /** Names types without their annotations. */
  public TypeNames(TypeElement decorated) {
    this(decorated, Map.of(), (type, annotation) -> false);
  }

  /**
   * Names what one supertype declares.
   *
   * @param decorated the decorated interface
   * @param arguments what the supertype's type parameters are to the decorated interface
   * @param keptAnnotations whether a type keeps a TYPE_USE annotation
   */
  public TypeNames(
      TypeElement decorated,
      Map<String, TypeName> arguments,
      BiPredicate<TypeMirror, TypeElement> keptAnnotations) {
    this.decorated = decorated;
    this.arguments = arguments;
    this.keptAnnotations = keptAnnotations;
  }

  public TypeName of(TypeMirror type) {
    TypeName name = type.accept(this, null);
    List<AnnotationSpec> annotations =
        type.getAnnotationMirrors().stream()
            .filter(each -> keeps(type, each))
            .map(AnnotationSpec::get)
            .toList();
    return annotations.isEmpty() ? name : annotated(name, annotations);
  }

  private boolean keeps(TypeMirror type, AnnotationMirror annotation) {
    return keptAnnotations.test(type, (TypeElement) annotation.getAnnotationType().asElement());
  }

  /** {@code @Size(1) T}, where {@code T} is {@code @Size(2) String}, has but one size. */
  private static TypeName annotated(TypeName name, List<AnnotationSpec> annotations) {
    Set<TypeName> kinds = annotations.stream().map(AnnotationSpec::type).collect(toSet());
    List<AnnotationSpec> all =
        Stream.concat(
                name.annotations().stream().filter(each -> !kinds.contains(each.type())),
                annotations.stream())
            .toList();
    return name.withoutAnnotations().annotated(all);
  }

  /** A type parameter with its bounds, as it is declared; a mere use of it has none. */
  public TypeVariableName declared(TypeVariable variable) {
    TypeName[] names = TypeBounds.bounds(variable).stream().map(this::of).toArray(TypeName[]::new);
    if (names.length > 1 && names[0].equals(ClassName.OBJECT)) {
      // JavaPoet leaves out the class, and yet that is what T extends Object & Runnable erases to.
      names[0] = TypeVariableName.get(ClassName.OBJECT.canonicalName());
    }
    return TypeVariableName.get(nameOf(variable), names);
  }

  @Override
  public TypeName visitPrimitive(PrimitiveType type, Void unused) {
    return TypeName.get(type);
  }

  @Override
  public TypeName visitDeclared(DeclaredType type, Void unused) {
    TypeElement element = (TypeElement) type.asElement();
    ClassName raw = ClassName.get(element);
    List<TypeName> arguments = type.getTypeArguments().stream().map(this::of).toList();
    if (enclosing(type, element) instanceof ParameterizedTypeName outer) {
      return outer.nestedClass(raw.simpleName(), arguments);
    }
    return arguments.isEmpty()
        ? raw
        : ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
  }

  /** The type around an inner class, whose arguments belong to its name. */
  private TypeName enclosing(DeclaredType type, TypeElement element) {
    TypeMirror enclosing = type.getEnclosingType();
    return enclosing.getKind() == TypeKind.NONE
            || element.getModifiers().contains(Modifier.STATIC)
            || Enclosing.isMemberOfInterface(element)
        ? ClassName.OBJECT
        : enclosing.accept(this, null);
  }

  @Override
  public TypeName visitError(ErrorType type, Void unused) {
    // Only ever shown in a message: an interface with a missing type is not generated for.
    return TypeVariableName.get(type.toString());
  }

  @Override
  public TypeName visitArray(ArrayType type, Void unused) {
    return ArrayTypeName.of(of(type.getComponentType()));
  }

  @Override
  public TypeName visitTypeVariable(TypeVariable type, Void unused) {
    Element owner = ((TypeParameterElement) type.asElement()).getGenericElement();
    TypeName argument = arguments.get(type.asElement().getSimpleName().toString());
    return owner instanceof ExecutableElement || argument == null
        ? TypeVariableName.get(nameOf(type))
        : argument;
  }

  private String nameOf(TypeVariable variable) {
    TypeParameterElement parameter = (TypeParameterElement) variable.asElement();
    Element owner = parameter.getGenericElement();
    String name = parameter.getSimpleName().toString();
    if (!(owner instanceof ExecutableElement method) || !isTaken(name, method)) {
      return name;
    }
    return IntStream.iterate(2, i -> i + 1)
        .mapToObj(i -> name + i)
        .filter(candidate -> !names(decorated).contains(candidate))
        .filter(candidate -> !names(method).contains(candidate))
        .findFirst()
        .orElseThrow();
  }

  /** By a type parameter of the interface, or an annotation that the method gets. */
  private boolean isTaken(String name, ExecutableElement method) {
    return ANNOTATIONS.contains(name)
        || (!Enclosing.types(method).get(0).equals(decorated) && names(decorated).contains(name));
  }

  private static List<String> names(Parameterizable generic) {
    return generic.getTypeParameters().stream()
        .map(parameter -> parameter.getSimpleName().toString())
        .toList();
  }

  @Override
  public TypeName visitWildcard(WildcardType type, Void unused) {
    if (type.getExtendsBound() != null) {
      return WildcardTypeName.subtypeOf(of(type.getExtendsBound()));
    }
    return type.getSuperBound() == null
        ? WildcardTypeName.subtypeOf(ClassName.OBJECT)
        : WildcardTypeName.supertypeOf(of(type.getSuperBound()));
  }

  @Override
  public TypeName visitNoType(NoType type, Void unused) {
    return TypeName.VOID;
  }

  @Override
  protected TypeName defaultAction(TypeMirror type, Void unused) {
    throw new IllegalArgumentException("No type that a signature can have: " + type);
  }
}
