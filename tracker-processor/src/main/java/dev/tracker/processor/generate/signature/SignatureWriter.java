package dev.tracker.processor.generate.signature;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.model.signature.Deprecation;
import dev.tracker.processor.model.signature.Parameter;
import dev.tracker.processor.model.signature.Signature;
import java.util.Collection;
import javax.lang.model.element.Modifier;

/** Emits the head of an overriding method, and the delegate's call that every one of them makes. */
public final class SignatureWriter {
  private SignatureWriter() {}

  // @Override
  // public Backend get(ActivityContext context, String id) throws NotFound
  public static MethodSpec.Builder override(Signature signature) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(signature.name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addTypeVariables(signature.typeVariables())
            .returns(signature.returnType())
            .addExceptions(signature.exceptions())
            .varargs(signature.varargs());
    for (Parameter parameter : signature.parameters()) {
      method.addParameter(ParameterSpec.builder(parameter.type(), parameter.name()).build());
    }
    if (signature.deprecation() != Deprecation.NONE) {
      method.addAnnotation(deprecated(signature.deprecation()));
    }
    return method;
  }

  // @Deprecated(forRemoval = true)
  private static AnnotationSpec deprecated(Deprecation deprecation) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(Deprecated.class);
    if (deprecation == Deprecation.FOR_REMOVAL) {
      annotation.addMember("forRemoval", "true");
    }
    return annotation.build();
  }

  // delegate.get(context, id)
  // delegate.<T>fetchValue(table)
  public static Code delegateCall(Signature signature, Names names) {
    Code arguments =
        signature.parameters().stream()
            .map(parameter -> Code.of("$N", parameter.name()))
            .collect(Code.joining(", "));
    return Code.of(
        "$L.$L$N($L)",
        receiver(signature, names),
        typeArguments(signature),
        signature.name(),
        arguments);
  }

  // delegate
  // ((ProcedureCall) delegate)
  private static Code receiver(Signature signature, Names names) {
    Code delegate = field(names.delegate, signature.parameterNames());
    TypeName through = signature.call().through();
    return through == null ? delegate : Code.of("(($T) $L)", through, delegate);
  }

  // <T, R>
  private static Code typeArguments(Signature signature) {
    return signature.call().givesTypeArguments()
        ? signature.typeVariables().stream()
            .map(variable -> Code.of("$T", variable))
            .collect(Code.joining(", ", "<", ">"))
        : Code.of("");
  }

  /** A field, as it is called in a method whose parameter may have the same name. */
  public static Code field(String name, Collection<String> parameterNames) {
    return Code.of(parameterNames.contains(name) ? "this.$N" : "$N", name);
  }
}
