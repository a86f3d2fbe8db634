package dev.tracker.processor.read;

import dev.tracker.processor.read.MethodGroup.Declaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Collects the methods a decorator has to have, its interface's own first. Declarations that one
 * implementation would serve are put together, whatever their type parameters are called and
 * wherever in the hierarchy they stand.
 *
 * <p>An interface that restates {@code equals} alone, as {@code Comparator} does, gets {@code
 * hashCode} too: what is equal by the delegate has to have the delegate's hash code.
 */
final class InheritedMethods {
  private final Types types;
  private final TypeElement object;

  /**
   * A collector.
   *
   * @param types the compiler's types
   * @param object the type {@code java.lang.Object}
   */
  InheritedMethods(Types types, TypeElement object) {
    this.types = types;
    this.object = object;
  }

  List<MethodGroup> of(TypeElement type) {
    // Only methods of the same name and arity can be the same method: comparing all with all would
    // cost dearly in an interface of a thousand methods.
    Map<String, List<List<Declaration>>> groups = new LinkedHashMap<>();
    List<List<Declaration>> inOrder = new ArrayList<>();
    for (TypeElement supertype : Supertypes.of(type)) {
      for (Element member : supertype.getEnclosedElements()) {
        if (isInstanceMethod(member)) {
          add((ExecutableElement) member, type, groups, inOrder);
        }
      }
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
      TypeElement type,
      Map<String, List<List<Declaration>>> groups,
      List<List<Declaration>> inOrder) {
    String key = method.getSimpleName() + "/" + method.getParameters().size();
    ExecutableType asMember =
        (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
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
    return types.isSubsignature(one, other) || types.isSubsignature(other, one);
  }

  private static boolean isInstanceMethod(Element member) {
    return member.getKind() == ElementKind.METHOD
        && !member.getModifiers().contains(Modifier.STATIC)
        && !member.getModifiers().contains(Modifier.PRIVATE);
  }
}
