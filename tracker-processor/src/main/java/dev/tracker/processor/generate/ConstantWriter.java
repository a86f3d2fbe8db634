package dev.tracker.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import javax.lang.model.element.Modifier;

/** Emits the constant that holds the facts of a tracked method. */
final class ConstantWriter {
  private ConstantWriter() {}

  // private static final TrackedMethod CREATE = TrackedMethod.of(
  //     BackendService.class, "create", "create", "backend", Effect.CHANGE, "name", "type");
  static FieldSpec write(TrackedOperation operation, TrackedType type, Names names) {
    CodeBlock keys =
        operation.arguments().stream()
            .map(argument -> CodeBlock.of(",$W$S", argument.key()))
            .collect(CodeBlock.joining(""));
    return FieldSpec.builder(
            Api.TRACKED_METHOD,
            names.of(operation).field(),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "$T.of(\n$>$>$T.class,$W$S,$W$S,$W$S,$W$T.$L$L)$<$<",
            Api.TRACKED_METHOD,
            type.name(),
            operation.signature().name(),
            operation.operation().text(),
            operation.subject().text(),
            Api.EFFECT,
            operation.effect(),
            keys)
        .build();
  }
}
