package dev.tracker.processor.generate.entry;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.signature.Parameter;
import dev.tracker.processor.model.signature.Signature;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Emits how the decorator is called with what an interceptor has: an array of objects. One method
 * for each, since HotSpot compiles no method of more than 8,000 bytes, which the calls of a very
 * large interface would come to.
 */
final class CallWriter {
  /** What the entry and each class have. */
  private static final List<String> TAKEN =
      List.of(
          "call",
          "clone",
          "finalize",
          "getClass",
          "methods",
          "notify",
          "notifyAll",
          "wait",
          "equals",
          "hashCode",
          "toString");

  private final TrackedType type;
  private final IdentityHashMap<TrackedOperation, String> names = new IdentityHashMap<>();

  CallWriter(TrackedType type) {
    this.type = type;
    Set<String> taken = new HashSet<>(TAKEN);
    for (TrackedOperation operation : type.operations()) {
      String name = operation.signature().name();
      String free = name;
      for (int i = 2; !taken.add(free); i++) {
        free = name + i;
      }
      names.put(operation, free);
    }
  }

  String nameOf(TrackedOperation operation) {
    return Objects.requireNonNull(names.get(operation));
  }

  // private static Object get(TrackedBackendService decorator, Object[] arguments)
  //     throws Throwable {
  //   return decorator.get((ActivityContext) arguments[0], (String) arguments[1]);
  // }
  MethodSpec write(TrackedOperation operation) {
    Signature signature = operation.signature();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(nameOf(operation))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(ClassName.OBJECT)
            .addParameter(type.decoratorName(), "decorator")
            .addParameter(ArrayTypeName.of(ClassName.OBJECT), "arguments")
            .addException(Api.THROWABLE);
    if (!isRaw()) {
      method.addTypeVariables(signature.typeVariables());
    }
    CodeBlock call =
        CodeBlock.of(
            "decorator.$L$N($L)", typeArguments(signature), signature.name(), arguments(signature));
    if (signature.returnsNothing()) {
      return method.addStatement(call).addStatement("return null").build();
    }
    return method.addStatement("return $L", call).build();
  }

  /**
   * Whether the decorator is called as a raw type: nobody knows the type arguments here. Then its
   * methods have lost theirs, too.
   */
  private boolean isRaw() {
    return !type.typeVariables().isEmpty();
  }

  // <T, R>
  private CodeBlock typeArguments(Signature signature) {
    return isRaw() || signature.typeVariables().isEmpty()
        ? CodeBlock.of("")
        : signature.typeVariables().stream()
            .map(variable -> CodeBlock.of("$L", variable.name()))
            .collect(CodeBlock.joining(", ", "<", ">"));
  }

  // (ActivityContext) arguments[0], (String) arguments[1]
  private CodeBlock arguments(Signature signature) {
    Erasure erasure = new Erasure(type, signature);
    CodeBlock.Builder arguments = CodeBlock.builder();
    int index = 0;
    for (Parameter parameter : signature.parameters()) {
      TypeName cast = isRaw() ? erasure.of(parameter.type()) : parameter.type();
      arguments.add(index == 0 ? "" : ",$W");
      if (cast.withoutAnnotations().equals(ClassName.OBJECT)) {
        arguments.add("arguments[$L]", index++);
      } else {
        arguments.add("($T) arguments[$L]", cast.withoutAnnotations(), index++);
      }
    }
    return arguments.build();
  }
}
