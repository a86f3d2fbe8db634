package dev.tracker.processor.read.methods;

import static java.util.stream.Collectors.groupingBy;

import dev.tracker.processor.read.methods.MethodGroup.Declaration;
import dev.tracker.processor.read.types.Supertypes;
import dev.tracker.processor.read.types.TypeBounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds the missing types that no signature names, and that a compiler asks for all the same: where
 * the superclass of an exception cannot be found, it does not know whether that is checked, and
 * where an argument's supertypes cannot, it does not know which overload takes it. Of other
 * parameters and results it needs to know no more than their names.
 */
public final class IndirectTypes {
  private final Types types;
  private final TypeBounds bounds;
  private final Map<String, List<MethodGroup>> overloads;
  private final Map<TypeElement, List<Gap>> known = new HashMap<>();

  /**
   * A finder.
   *
   * @param types the compiler's types
   * @param groups all methods of the decorator
   */
  public IndirectTypes(Types types, List<MethodGroup> groups) {
    this.types = types;
    this.bounds = new TypeBounds(types);
    this.overloads = groups.stream().collect(groupingBy(IndirectTypes::nameAndArity));
  }

  /**
   * A type that is missing.
   *
   * @param name what it is called
   * @param heir the type that extends it, or names it
   * @param isSuperclass whether it is the superclass, and no interface, of that
   */
  public record Gap(String name, TypeElement heir, boolean isSuperclass) {}

  /** What is missing for the decorator to have a method. */
  public List<Gap> missingFor(MethodGroup own, Declaration declaration) {
    ExecutableType method = declaration.type();
    List<Gap> gaps = new ArrayList<>();
    for (TypeMirror thrown : method.getThrownTypes()) {
      classes(thrown).flatMap(this::missingSupertypes).filter(Gap::isSuperclass).forEach(gaps::add);
    }
    for (TypeVariable variable : method.getTypeVariables()) {
      classes(variable).flatMap(this::missingSupertypes).forEach(gaps::add);
    }
    overloads.getOrDefault(nameAndArity(own), List.of()).stream()
        .filter(other -> !other.equals(own))
        .flatMap(other -> missingToTell(method, other.nearest().type()))
        .forEach(gaps::add);
    return gaps.stream().distinct().toList();
  }

  private Stream<TypeElement> classes(TypeMirror type) {
    return bounds.of(type).stream().map(each -> (TypeElement) each.asElement());
  }

  private static String nameAndArity(MethodGroup group) {
    ExecutableElement method = group.nearest().element();
    return method.getSimpleName() + "/" + method.getParameters().size();
  }

  /** A compiler compares the arguments one by one, up to the first that does not fit. */
  private Stream<Gap> missingToTell(ExecutableType called, ExecutableType other) {
    List<TypeMirror> given = erased(called);
    List<TypeMirror> taken = erased(other);
    for (int i = 0; i < given.size(); i++) {
      List<Gap> missing = missingToTell(given.get(i), taken.get(i));
      if (!missing.isEmpty()) {
        return missing.stream();
      }
      if (!types.isSubtype(given.get(i), taken.get(i))) {
        return Stream.empty();
      }
    }
    return given.stream().flatMap(IndirectTypes::missingInFunction);
  }

  /** Of two methods that both fit, a compiler asks whether a lambda could be an argument. */
  private static Stream<Gap> missingInFunction(TypeMirror parameter) {
    return parameter instanceof DeclaredType type && type.asElement().getKind().isInterface()
        ? ElementFilter.methodsIn(type.asElement().getEnclosedElements()).stream()
            .flatMap(method -> method.getParameters().stream().map(Element::asType))
            .filter(each -> each.getKind() == TypeKind.ERROR)
            .map(each -> ((DeclaredType) each).asElement().toString())
            .map(name -> new Gap(name, (TypeElement) type.asElement(), false))
        : Stream.empty();
  }

  private List<Gap> missingToTell(TypeMirror given, TypeMirror taken) {
    if (given.getKind() != TypeKind.DECLARED
        || taken.getKind() != TypeKind.DECLARED
        || types.isSameType(given, taken)) {
      return List.of();
    }
    TypeElement type = (TypeElement) ((DeclaredType) given).asElement();
    boolean isInterface = ((DeclaredType) taken).asElement().getKind().isInterface();
    return missingSupertypes(type).filter(gap -> isInterface || gap.isSuperclass()).toList();
  }

  private List<TypeMirror> erased(ExecutableType method) {
    return method.getParameterTypes().stream().<TypeMirror>map(types::erasure).toList();
  }

  private Stream<Gap> missingSupertypes(TypeElement type) {
    return known.computeIfAbsent(type, IndirectTypes::gaps).stream();
  }

  private static List<Gap> gaps(TypeElement type) {
    return Supertypes.of(type).stream()
        .flatMap(
            heir ->
                Supertypes.declared(heir)
                    .filter(each -> each.getKind() == TypeKind.ERROR)
                    .map(
                        each ->
                            new Gap(each.toString(), heir, !heir.getInterfaces().contains(each))))
        .toList();
  }
}
