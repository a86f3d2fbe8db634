package dev.tracker.processor.read;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The order of methods that have none of their own: by name, then by what they take. */
final class MethodOrder {
  private MethodOrder() {}

  static Comparator<ExecutableElement> of(Types types) {
    return Comparator.comparing((ExecutableElement method) -> method.getSimpleName().toString())
        .thenComparingInt(method -> method.getParameters().size())
        .thenComparing(method -> erasedParameters(method, types));
  }

  /** What a method takes, as far as the JVM knows. */
  static String erasedParameters(ExecutableElement method, Types types) {
    return method.getParameters().stream()
        .map(parameter -> name(types.erasure(parameter.asType())))
        .collect(joining(","));
  }

  private static String name(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return name(array.getComponentType()) + "[]";
    }
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : type.getKind().toString();
  }
}
