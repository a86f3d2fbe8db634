package dev.tracker.processor.read.words;

import dev.tracker.processor.naming.MethodFacts;
import dev.tracker.processor.naming.NamedMember;
import dev.tracker.processor.naming.NamedParameter;
import dev.tracker.processor.naming.NamedType;
import dev.tracker.processor.read.paths.MethodShape;
import dev.tracker.processor.read.types.Supertypes;
import dev.tracker.processor.read.types.TypeBounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what the names of a method and of its types say, without what else the compiler knows. */
public final class MethodWords {
  private static final Set<String> MANY =
      Set.of(
          "java.lang.Iterable",
          "java.util.Map",
          "java.util.Iterator",
          "java.util.stream.BaseStream");

  private final TypeBounds bounds;
  private final MemberReader members;
  private final Map<TypeElement, Boolean> many = new HashMap<>();

  public MethodWords(TypeBounds bounds, MemberReader members) {
    this.bounds = bounds;
    this.members = members;
  }

  /** The facts that tell a method's operation, subject and effect. */
  public MethodFacts of(TypeElement type, MethodShape method) {
    return facts(type, method, each -> List.of());
  }

  /** Those that tell the id of what it changes, too: what the types have for ids. */
  public MethodFacts withMembers(TypeElement type, MethodShape method) {
    return facts(type, method, members::of);
  }

  /** What the elements of a batch are, with what they have for ids. */
  public NamedType element(TypeMirror type) {
    return named(type, false, members::of);
  }

  private MethodFacts facts(
      TypeElement type, MethodShape method, Function<TypeMirror, List<NamedMember>> membersOf) {
    List<NamedParameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.parameterNames().size(); i++) {
      parameters.add(
          new NamedParameter(
              method.parameterNames().get(i),
              named(method.parameterTypes().get(i), false, membersOf)));
    }
    return new MethodFacts(
        type.getSimpleName().toString(),
        method.name(),
        parameters,
        named(method.result(), method.returned().many(), membersOf));
  }

  private NamedType named(
      TypeMirror type, boolean several, Function<TypeMirror, List<NamedMember>> membersOf) {
    if (type instanceof ArrayType array) {
      TypeKind component = array.getComponentType().getKind();
      String name = named(array.getComponentType(), false, each -> List.of()).name() + "[]";
      return new NamedType(
          name, component != TypeKind.BYTE && component != TypeKind.CHAR, List.of());
    }
    if (type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID) {
      return new NamedType(type.getKind().name().toLowerCase(Locale.ROOT), false, List.of());
    }
    return bounds.of(type).stream()
        .findFirst()
        .map(declared -> declared(declared, several, membersOf))
        .orElseGet(() -> new NamedType("Object", several, List.of()));
  }

  private NamedType declared(
      DeclaredType type, boolean several, Function<TypeMirror, List<NamedMember>> membersOf) {
    if (TypeBounds.is(type, "java.util.Optional") && type.getTypeArguments().size() == 1) {
      return named(type.getTypeArguments().get(0), several, membersOf);
    }
    TypeElement element = (TypeElement) type.asElement();
    NamedType named =
        new NamedType(element.getSimpleName().toString(), several || isMany(element), List.of());
    return named.isEntity()
        ? new NamedType(named.name(), named.many(), membersOf.apply(type))
        : named;
  }

  private boolean isMany(TypeElement element) {
    return many.computeIfAbsent(
        element,
        type ->
            Supertypes.of(type).stream()
                .anyMatch(each -> MANY.contains(each.getQualifiedName().toString())));
  }
}
