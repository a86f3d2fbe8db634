package dev.tracker.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Names types as JavaPoet does, and keeps their TYPE_USE annotations, which JavaPoet drops: a
 * decorator must be as nullable as its interface.
 */
final class TypeNames extends SimpleTypeVisitor14<TypeName, Void> {
  private static final TypeNames INSTANCE = new TypeNames();

  private TypeNames() {}

  static TypeName of(TypeMirror type) {
    TypeName name = type.accept(INSTANCE, null);
    List<AnnotationSpec> annotations =
        type.getAnnotationMirrors().stream().map(AnnotationSpec::get).toList();
    return annotations.isEmpty() ? name : name.annotated(annotations);
  }

  /** A type parameter with its bounds, as it is declared; a mere use of it has none. */
  static TypeVariableName declared(TypeVariable variable) {
    TypeMirror bound = variable.getUpperBound();
    List<? extends TypeMirror> bounds =
        bound instanceof IntersectionType intersection ? intersection.getBounds() : List.of(bound);
    return TypeVariableName.get(
        variable.asElement().getSimpleName().toString(),
        bounds.stream().map(TypeNames::of).toArray(TypeName[]::new));
  }

  @Override
  public TypeName visitPrimitive(PrimitiveType type, Void unused) {
    return TypeName.get(type);
  }

  @Override
  public TypeName visitDeclared(DeclaredType type, Void unused) {
    TypeElement element = (TypeElement) type.asElement();
    ClassName raw = ClassName.get(element);
    List<TypeName> arguments = type.getTypeArguments().stream().map(TypeNames::of).toList();
    if (enclosing(type, element) instanceof ParameterizedTypeName outer) {
      return outer.nestedClass(raw.simpleName(), arguments);
    }
    return arguments.isEmpty()
        ? raw
        : ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
  }

  /** The type around an inner class, whose arguments belong to its name. */
  private static TypeName enclosing(DeclaredType type, TypeElement element) {
    TypeMirror enclosing = type.getEnclosingType();
    return enclosing.getKind() == TypeKind.NONE || element.getModifiers().contains(Modifier.STATIC)
        ? ClassName.OBJECT
        : enclosing.accept(INSTANCE, null);
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
    return TypeVariableName.get(type.asElement().getSimpleName().toString());
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
