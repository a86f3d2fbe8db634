package dev.tracker.processor.generate.operation;

import com.palantir.javapoet.MethodSpec;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.names.LocalNames;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.generate.names.Names.MethodNames;
import dev.tracker.processor.generate.signature.SignatureWriter;
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
  //   if (Following.succeeded(guard, activity, tracker, CREATE, error)) {
  //     createChanged(guard, activity, backend);
  //   }
  // }
  //
  // private void createCompleted(Activity activity, Backend backend, Throwable error) {
  //   boolean[] guard = Tracking.completionGuard();
  //   Throwable cause = Tracking.unwrapped(error);
  //   if (cause == null) {
  //     createChanged(guard, activity, backend);
  //   } else if (cause instanceof DuplicateBackend) {
  //     Ending.expect(guard, activity, tracker, CREATE, cause);
  //   } else {
  //     Ending.fail(guard, activity, tracker, CREATE, cause);
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
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(own.completed())
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Api.ACTIVITY, activity);
    roots.declare(method, result);
    method.addParameter(Api.THROWABLE, error);
    Code succeeded = success.statements(guard, activity, result);
    Code told =
        Code.of(
            "$N, $N, $L, $N",
            guard,
            activity,
            SignatureWriter.field(names.tracker, roots.parameterNames()),
            own.constant());
    return Optional.of(
        method
            .addCode(
                Code.builder()
                    .addStatement("$T $N = $T.completionGuard()", Api.GUARD, guard, Api.TRACKING)
                    .add(
                        operation.expected().isEmpty()
                            ? unlessFailed(told, error, succeeded)
                            : outcome(told, error, succeeded, locals.newName("cause")))
                    .block())
            .build());
  }

  //   if (Following.succeeded(guard, activity, tracker, CREATE, error)) {
  //     createChanged(guard, activity, backend);
  //   }
  private static Code unlessFailed(Code told, String error, Code succeeded) {
    return Code.builder()
        .beginControlFlow("if ($T.succeeded($L, $N))", Api.FOLLOWING, told, error)
        .add(succeeded)
        .endControlFlow()
        .build();
  }

  //   Throwable cause = Tracking.unwrapped(error);
  //   if (cause == null) {
  //     createChanged(guard, activity, backend);
  //   } else if (cause instanceof DuplicateBackend) {
  //     Ending.expect(guard, activity, tracker, CREATE, cause);
  //   } else {
  //     Ending.fail(guard, activity, tracker, CREATE, cause);
  //   }
  private Code outcome(Code told, String error, Code succeeded, String cause) {
    return Code.builder()
        .addStatement("$T $N = $T.unwrapped($N)", Api.THROWABLE, cause, Api.TRACKING, error)
        .beginControlFlow("if ($N == null)", cause)
        .add(succeeded)
        .nextControlFlow("else if ($L)", isExpected(cause))
        .addStatement("$T.expect($L, $N)", Api.ENDING, told, cause)
        .nextControlFlow("else")
        .addStatement("$T.fail($L, $N)", Api.ENDING, told, cause)
        .endControlFlow()
        .build();
  }

  // cause instanceof DuplicateBackend || cause instanceof CancellationException
  private Code isExpected(String cause) {
    return operation.expected().stream()
        .map(expected -> Code.of("$N instanceof $T", cause, expected.type()))
        .collect(Code.joining(" || "));
  }
}
