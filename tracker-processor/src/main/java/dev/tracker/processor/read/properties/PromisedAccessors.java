package dev.tracker.processor.read.properties;

import dev.tracker.processor.read.annotations.AnnotationReading;
import dev.tracker.processor.read.source.Sources;
import dev.tracker.processor.read.types.Supertypes;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * Knows which types Lombok has yet to add accessors to. It adds them to source in the round in
 * which it first sees it, before or after us; they can be relied on from the next round on.
 *
 * @param sources what is being compiled
 */
record PromisedAccessors(Sources sources) {
  private static final String OF_ONE_FIELD = "lombok.Getter";
  private static final List<String> OF_ALL_FIELDS =
      List.of(OF_ONE_FIELD, "lombok.Data", "lombok.Value");

  /** Whether accessors of any of these types, or of their supertypes, are still to come. */
  boolean areDue(List<DeclaredType> types) {
    return types.stream()
        .flatMap(type -> Supertypes.of(type).stream())
        .anyMatch(type -> sources.areFreshAt(type) && lacksAccessors(type));
  }

  /** Some compilers have them there already, with the annotations left as they were. */
  private static boolean lacksAccessors(TypeElement type) {
    boolean ofAllFields =
        OF_ALL_FIELDS.stream().anyMatch(name -> AnnotationReading.find(type, name).isPresent());
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> ofAllFields ? isInstanceField(field) : isPromised(field))
        .anyMatch(field -> !hasAccessor(type, field));
  }

  private static boolean isInstanceField(VariableElement field) {
    return !field.getModifiers().contains(Modifier.STATIC);
  }

  private static boolean isPromised(VariableElement field) {
    return AnnotationReading.find(field, OF_ONE_FIELD).isPresent();
  }

  private static boolean hasAccessor(TypeElement type, VariableElement field) {
    List<String> names = PropertyNames.accessors(field.getSimpleName().toString());
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getParameters().isEmpty())
        .map(ExecutableElement::getSimpleName)
        .anyMatch(name -> names.stream().anyMatch(name::contentEquals));
  }
}
