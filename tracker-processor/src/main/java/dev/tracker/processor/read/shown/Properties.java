package dev.tracker.processor.read.shown;

import dev.tracker.processor.read.properties.PropertyNames;
import dev.tracker.processor.read.secrets.SecretSearch;
import dev.tracker.processor.read.secrets.Sensitivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Lists what a value consists of: a record's components in their order; else fields, and what
 * interfaces and abstract classes have accessors of, by their names. What a method of a class makes
 * up is no part of the value: calling it might do more than read.
 */
final class Properties {
  /** What begins so makes something else of a value. */
  private static final List<String> MAKERS =
      List.of("to", "as", "new", "with", "build", "copy", "create", "open", "next");

  private final Sensitivity sensitivity;

  Properties(Sensitivity sensitivity) {
    this.sensitivity = sensitivity;
  }

  List<Property> of(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    List<Property> properties = new ArrayList<>();
    if (element.getKind() == ElementKind.RECORD) {
      element
          .getRecordComponents()
          .forEach(each -> properties.add(property(type, each, each.asType(), true)));
      return properties;
    }
    Map<String, Property> byName = new TreeMap<>();
    boolean onlyReads = isData(type);
    Set<String> fields = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (TypeElement owner : SecretSearch.ownTypes(type)) {
      for (Element member : owner.getEnclosedElements()) {
        if (member.getKind() == ElementKind.FIELD && isInstance(member)) {
          fields.add(member.getSimpleName().toString());
          Property field = property(type, member, member.asType(), true);
          byName.putIfAbsent(field.name(), field);
        }
      }
    }
    for (TypeElement owner : SecretSearch.ownTypes(type)) {
      for (Element member : owner.getEnclosedElements()) {
        if (member instanceof ExecutableElement method && isAccessor(method)) {
          String name = PropertyNames.of(method);
          if (!fields.contains(name) && !fields.contains(method.getSimpleName().toString())) {
            byName.putIfAbsent(name, property(type, method, method.getReturnType(), onlyReads));
          }
        }
      }
    }
    properties.addAll(byName.values());
    return properties;
  }

  private Property property(DeclaredType type, Element member, TypeMirror value, boolean held) {
    String name =
        member instanceof ExecutableElement
            ? PropertyNames.of(member)
            : member.getSimpleName().toString();
    return new Property(
        name,
        value,
        held,
        sensitivity.declarations(type, name, member.getSimpleName().toString()).toList());
  }

  private static boolean isInstance(Element member) {
    return !member.getModifiers().contains(Modifier.STATIC);
  }

  private static boolean isAccessor(ExecutableElement method) {
    String name = PropertyNames.of(method);
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && method.getParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID
        && !name.isEmpty()
        && (!method.getSimpleName().contentEquals(name) || !isMaker(name));
  }

  private static boolean isMaker(String name) {
    return MAKERS.stream()
        .anyMatch(
            maker ->
                name.startsWith(maker)
                    && (name.length() == maker.length()
                        || !Character.isLowerCase(name.charAt(maker.length()))));
  }

  /** Whether all that a type asks of its subtypes is to be read, and perhaps set. */
  private static boolean isData(DeclaredType type) {
    return SecretSearch.ownTypes(type).stream()
        .flatMap(owner -> owner.getEnclosedElements().stream())
        .filter(member -> member.getModifiers().contains(Modifier.ABSTRACT))
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast)
        .allMatch(
            method ->
                method.getReturnType().getKind() == TypeKind.VOID
                    ? method.getSimpleName().toString().startsWith("set")
                    : method.getParameters().isEmpty());
  }
}
