package dev.tracker.processor.generate.entry;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.signature.Signature;
import java.util.HashMap;
import java.util.Map;

/** What types erase to in one method: which class a reference to them loads. */
final class Erasure {
  private final Map<String, TypeVariableName> variables = new HashMap<>();

  /** Those of the method hide those of the interface. */
  Erasure(TrackedType type, Signature signature) {
    type.typeVariables().forEach(variable -> variables.put(variable.name(), variable));
    signature.typeVariables().forEach(variable -> variables.put(variable.name(), variable));
  }

  TypeName of(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      return parameterized.rawType().withoutAnnotations();
    }
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(of(array.componentType()));
    }
    if (type instanceof TypeVariableName variable) {
      TypeVariableName declared = variables.getOrDefault(variable.name(), variable);
      return declared.bounds().isEmpty() ? ClassName.OBJECT : of(declared.bounds().get(0));
    }
    return type.withoutAnnotations();
  }
}
