package dev.tracker.processor.read.signatures;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.tracker.processor.read.methods.ErasedMethod;
import dev.tracker.processor.read.methods.MethodGroup.Declaration;
import dev.tracker.processor.read.source.Sources;
import dev.tracker.processor.read.types.ForeignTypes;
import dev.tracker.processor.read.types.Supertypes;
import dev.tracker.processor.read.types.TypeNames;
import dev.tracker.processor.read.types.Visibility;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;

/**
 * Names what the supertypes of a decorated interface declare, as it reads there, with the type
 * arguments that the interface gives to them. Compilers do so too, but each loses, or doubles,
 * other TYPE_USE annotations on the way.
 *
 * <p>What not every compiler tells is left out, since a decorator is the same on each: annotations
 * of class files, which no javac before 22 shows to processors, and those of type variables in an
 * extends clause, which Eclipse's compiler does not.
 */
public final class SupertypeNames {
  private final TypeElement decorated;
  private final Sources sources;
  private final Visibility visibility;
  private final TypeNames unbound;
  private final Map<TypeElement, TypeName> types = new HashMap<>();
  private final Map<TypeElement, Map<String, TypeName>> arguments = new HashMap<>();

  /**
   * Reads the supertypes.
   *
   * @param decorated the decorated interface
   * @param sources what is being compiled
   * @param visibility what the decorator can see
   */
  public SupertypeNames(TypeElement decorated, Sources sources, Visibility visibility) {
    this.decorated = decorated;
    this.sources = sources;
    this.visibility = visibility;
    this.unbound = new TypeNames(decorated);
    walk();
  }

  /**
   * Types as a declaration has them.
   *
   * @param type where the types stand
   * @param names what they are called in the decorator
   */
  record Written(ExecutableType type, TypeNames names) {}

  /** How the types of a declaration are written; what is raw, or erased, is not annotated. */
  Written written(Declaration declaration) {
    TypeElement owner = declaration.owner();
    return arguments.containsKey(owner)
            && !(declaration.type() instanceof ErasedMethod)
            && !ForeignTypes.mentionOuterVariable(declaration.element())
        ? new Written((ExecutableType) declaration.element().asType(), members(owner))
        : new Written(declaration.type(), unbound);
  }

  /** What a supertype is called, or the decorated interface itself. */
  public TypeName of(DeclaredType supertype) {
    TypeName name = types.get((TypeElement) supertype.asElement());
    return name == null ? unbound.of(supertype) : name;
  }

  /** Names the types that the decorated interface itself declares. */
  public TypeNames own() {
    return members(decorated);
  }

  private TypeNames members(TypeElement owner) {
    return new TypeNames(
        decorated,
        arguments.getOrDefault(owner, Map.of()),
        (type, annotation) -> sources.contain(owner) && visibility.canName(annotation));
  }

  private TypeNames supertypes(TypeElement owner) {
    return new TypeNames(
        decorated,
        arguments.getOrDefault(owner, Map.of()),
        (type, annotation) ->
            type.getKind() != TypeKind.TYPEVAR
                && sources.contain(owner)
                && visibility.canName(annotation));
  }

  /** The nearest mention of a supertype counts; those beside it have the same arguments. */
  private void walk() {
    List<TypeName> own = new ArrayList<>();
    for (TypeParameterElement parameter : decorated.getTypeParameters()) {
      own.add(TypeVariableName.get(parameter.getSimpleName().toString()));
    }
    Deque<TypeElement> next = new ArrayDeque<>(List.of(decorated));
    bind(decorated, own);
    while (!next.isEmpty()) {
      TypeElement type = next.remove();
      Supertypes.declared(type)
          .filter(each -> each.getKind() == TypeKind.DECLARED)
          .forEach(each -> extend(type, (DeclaredType) each, next));
    }
  }

  private void extend(TypeElement type, DeclaredType supertype, Deque<TypeElement> next) {
    TypeElement element = (TypeElement) supertype.asElement();
    if (types.containsKey(element)) {
      return;
    }
    next.add(element);
    boolean isGeneric = !element.getTypeParameters().isEmpty();
    // What a raw type extends is raw as well.
    if (isGeneric && (supertype.getTypeArguments().isEmpty() || !arguments.containsKey(type))) {
      types.put(element, ClassName.get(element));
    } else {
      TypeNames names = supertypes(type);
      bind(element, supertype.getTypeArguments().stream().map(names::of).toList());
    }
  }

  private void bind(TypeElement type, List<TypeName> given) {
    Map<String, TypeName> bound = new LinkedHashMap<>();
    for (int i = 0; i < given.size(); i++) {
      bound.put(type.getTypeParameters().get(i).getSimpleName().toString(), given.get(i));
    }
    ClassName raw = ClassName.get(type);
    types.put(
        type,
        given.isEmpty() ? raw : ParameterizedTypeName.get(raw, given.toArray(TypeName[]::new)));
    arguments.put(type, bound);
  }
}
