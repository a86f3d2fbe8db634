package dev.tracker.processor.generate.operation;

import com.palantir.javapoet.MethodSpec;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.names.LocalNames;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.generate.names.Names.MethodNames;
import dev.tracker.processor.generate.value.AtHand;
import dev.tracker.processor.generate.value.Roots;
import dev.tracker.processor.generate.value.SuccessWriter;
import dev.tracker.processor.model.TrackedOperation;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits what becomes of an activity whose outcome may come after the return. */
final class CompletionWriter {
  private final TrackedOperation operation;
  private final Names names;
  private final MethodNames own;
  private final SuccessWriter success;
  private final Roots roots;

  CompletionWriter(TrackedOperation operation, Names names, SuccessWriter success) {
    this.operation = operation;
    this.names = names;
    this.own = names.of(operation);
    this.success = success;
    this.roots = success.roots();
  }

  /** Whether the outcome's value is of any use. */
  boolean wantsResult() {
    return roots.result();
  }

  // createCompleted(activity, backend, value, failure)
  // completed(activity, DELETE, id, value, failure)
  // completed(activity, GET, failure)
  Code call(Code activity, String value, String error) {
    if (AtHand.completion(operation)) {
      return operation.change() == null
          ? Code.of("$N($L, $N, $L)", names.completed, activity, own.constant(), error)
          : Code.of(
              "$N($L, $N, $L, $L)",
              names.completed,
              activity,
              own.constant(),
              success.valuesAtHand(value),
              error);
    }
    Code.Builder arguments = Code.builder().add(activity);
    roots.arguments(value).forEach(argument -> arguments.add(", $L", argument));
    return Code.of(
        "$L$N($L, $L)", roots.typeArguments(), own.completed(), arguments.build(), error);
  }

  // private void createCompleted(Activity activity, Backend backend, Throwable error) {
  //   boolean[] guard = Tracking.completionGuard();
  //   Throwable cause = Tracking.unwrapped(error);
  //   if (cause == null) {
  //     createChanged(guard, activity, backend);
  //   } else if (cause instanceof DuplicateBackend) {
  //     expect(guard, activity, CREATE, cause);
  //   } else {
  //     fail(guard, activity, CREATE, cause);
  //   }
  // }
  Optional<MethodSpec> write() {
    if (AtHand.completion(operation)) {
      return Optional.empty();
    }
    LocalNames locals = new LocalNames(roots.parameterNames());
    String activity = locals.newName("activity");
    String result = locals.newName("result");
    String error = locals.newName("error");
    String guard = locals.newName("guard");
    String cause = locals.newName("cause");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(own.completed())
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Api.ACTIVITY, activity);
    roots.declare(method, result);
    method.addParameter(Api.THROWABLE, error);
    Code.Builder body =
        Code.builder()
            .addStatement("$T $N = $T.completionGuard()", Api.GUARD, guard, Api.TRACKING)
            .addStatement("$T $N = $T.unwrapped($N)", Api.THROWABLE, cause, Api.TRACKING, error)
            .beginControlFlow("if ($N == null)", cause)
            .add(success.statements(guard, activity, result));
    if (!operation.expected().isEmpty()) {
      body.nextControlFlow("else if ($L)", isExpected(cause))
          .addStatement("$N($N, $N, $N, $N)", names.expect, guard, activity, own.constant(), cause);
    }
    body.nextControlFlow("else")
        .addStatement("$N($N, $N, $N, $N)", names.fail, guard, activity, own.constant(), cause)
        .endControlFlow();
    return Optional.of(method.addCode(body.block()).build());
  }

  // cause instanceof DuplicateBackend || cause instanceof CancellationException
  private Code isExpected(String cause) {
    return operation.expected().stream()
        .map(expected -> Code.of("$N instanceof $T", cause, expected.type()))
        .collect(Code.joining(" || "));
  }
}
