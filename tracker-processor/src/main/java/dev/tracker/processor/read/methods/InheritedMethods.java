package dev.tracker.processor.read.methods;

import static java.util.stream.Collectors.toCollection;

import dev.tracker.processor.read.methods.MethodGroup.Declaration;
import dev.tracker.processor.read.types.Supertypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Collects the methods a decorator has to have, its interface's own first, in the order of the
 * source. What is inherited is sorted: from class files, compilers read it in orders of their own.
 * Declarations that one implementation would serve are put together, whatever their type parameters
 * are called and wherever in the hierarchy they stand.
 *
 * <p>An interface that restates {@code equals} alone, as {@code Comparator} does, gets {@code
 * hashCode} too: what is equal by the delegate has to have the delegate's hash code.
 */
public final class InheritedMethods {
  private final Types types;
  private final Subsignatures subsignatures;
  private final TypeElement object;

  /**
   * A collector.
   *
   * @param types the compiler's types
   * @param object the type {@code java.lang.Object}
   */
  public InheritedMethods(Types types, TypeElement object) {
    this.types = types;
    this.subsignatures = new Subsignatures(types);
    this.object = object;
  }

  public List<MethodGroup> of(TypeElement type) {
    // Only methods of the same name and arity can be the same method: comparing all with all would
    // cost dearly in an interface of a thousand methods.
    Map<String, List<List<Declaration>>> groups = new LinkedHashMap<>();
    List<List<Declaration>> inOrder = new ArrayList<>();
    Map<TypeElement, DeclaredType> supertypes =
        Supertypes.withArguments(types, (DeclaredType) type.asType());
    for (TypeElement supertype : Supertypes.of(type)) {
      List<ExecutableElement> methods = instanceMethods(supertype);
      if (!supertype.equals(type)) {
        methods.sort(MethodOrder.of(types));
      }
      DeclaredType withArguments = Objects.requireNonNull(supertypes.get(supertype));
      methods.forEach(method -> add(method, withArguments, type, groups, inOrder));
    }
    if (groups.containsKey("equals/1") && !groups.containsKey("hashCode/0")) {
      restatedEquals(groups.get("equals/1"))
          .ifPresent(
              equals -> inOrder.add(inOrder.indexOf(equals) + 1, List.of(hashCodeOfObject())));
    }
    return inOrder.stream().map(List::copyOf).map(MethodGroup::new).toList();
  }

  private Optional<List<Declaration>> restatedEquals(List<List<Declaration>> candidates) {
    return candidates.stream()
        .filter(
            group ->
                types.isSameType(group.get(0).type().getParameterTypes().get(0), object.asType()))
        .findFirst();
  }

  private Declaration hashCodeOfObject() {
    ExecutableElement hashCode =
        ElementFilter.methodsIn(object.getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals("hashCode"))
            .findFirst()
            .orElseThrow();
    return new Declaration(hashCode, (ExecutableType) hashCode.asType());
  }

  private void add(
      ExecutableElement method,
      DeclaredType owner,
      TypeElement type,
      Map<String, List<List<Declaration>>> groups,
      List<List<Declaration>> inOrder) {
    String key = method.getSimpleName() + "/" + method.getParameters().size();
    // Asked for, a missing exception is an error type; met by chance, javac itself fails.
    method.getThrownTypes().forEach(TypeMirror::getKind);
    // As a member of its own type, a method is what it is: javac would only drop annotations.
    ExecutableType asMember =
        (ExecutableType)
            (owner.asElement().equals(type) ? method.asType() : types.asMemberOf(owner, method));
    Declaration declaration = new Declaration(method, asMember);
    List<List<Declaration>> candidates = groups.computeIfAbsent(key, k -> new ArrayList<>());
    for (List<Declaration> group : candidates) {
      if (group.stream().anyMatch(other -> areOneMethod(other.type(), asMember))) {
        group.add(declaration);
        return;
      }
    }
    List<Declaration> group = new ArrayList<>(List.of(declaration));
    candidates.add(group);
    inOrder.add(group);
  }

  private boolean areOneMethod(ExecutableType one, ExecutableType other) {
    return subsignatures.is(one, other) || subsignatures.is(other, one);
  }

  private static List<ExecutableElement> instanceMethods(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
        .collect(toCollection(ArrayList::new));
  }
}
