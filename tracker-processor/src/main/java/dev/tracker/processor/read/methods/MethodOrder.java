package dev.tracker.processor.read.methods;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The order of methods that have none of their own: by name, then by what they take. */
public final class MethodOrder {
  private MethodOrder() {}

  static Comparator<ExecutableElement> of(Types types) {
    return Comparator.comparing((ExecutableElement method) -> method.getSimpleName().toString())
        .thenComparingInt(method -> method.getParameters().size())
        .thenComparing(method -> erasedParameters(method, types));
  }

  /** What a method takes, as far as the JVM knows. */
  public static String erasedParameters(ExecutableElement method, Types types) {
    return erased(method.getParameters().stream().map(Element::asType).toList(), types);
  }

  /** What is left of some types in raw code, all in one. */
  public static String erased(List<? extends TypeMirror> parameters, Types types) {
    return parameters.stream()
        .map(parameter -> name(types.erasure(parameter)))
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
