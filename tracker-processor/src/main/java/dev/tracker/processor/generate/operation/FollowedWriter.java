package dev.tracker.processor.generate.operation;

import com.palantir.javapoet.ClassName;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.names.LocalNames;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.generate.names.Names.MethodNames;
import dev.tracker.processor.generate.signature.SignatureWriter;
import dev.tracker.processor.model.TrackedOperation;
import java.util.concurrent.CompletionStage;

/**
 * Emits how an activity is followed to the completion of what the delegate returned. The caller
 * gets that very object: what is derived from it here is dropped.
 */
final class FollowedWriter {
  private final TrackedOperation operation;
  private final Names names;
  private final MethodNames own;
  private final CompletionWriter completion;

  FollowedWriter(TrackedOperation operation, Names names, CompletionWriter completion) {
    this.operation = operation;
    this.names = names;
    this.own = names.of(operation);
    this.completion = completion;
  }

  // if (result == null) {
  //   createCompleted(activity, backend, null, null);
  //   return null;
  // }
  // try {
  //   detach(guard, activity, CREATE);
  //   result.whenComplete(
  //       (Object value, Throwable failure) -> createCompleted(activity, backend, value, failure));
  // } catch (Throwable fault) {
  //   try {
  //     Tracking.fault(FaultPoint.FOLLOW, tracker, CREATE, fault);
  //   } finally {
  //     end(guard, activity, CREATE);
  //   }
  // }
  Code follow(LocalNames locals, String guard, String activity, String result) {
    String value = locals.newName("value");
    String failure = locals.newName("failure");
    String fault = locals.newName("fault");
    Code started = Code.of("$N", activity);
    Code callback =
        Code.of("$L -> $L", parameters(value, failure), completion.call(started, value, failure));
    return Code.builder()
        .beginControlFlow("if ($N == null)", result)
        .addStatement("$L", completion.call(started, "null", "null"))
        .addStatement("return null")
        .endControlFlow()
        .beginControlFlow("try")
        .addStatement("$N($N, $N, $N)", names.detach, guard, activity, own.constant())
        .addStatement("$L", registration(result, callback))
        .nextControlFlow("catch ($T $N)", Api.THROWABLE, fault)
        .beginControlFlow("try")
        .addStatement(
            "$T.fault($T.FOLLOW, $L, $N, $N)",
            Api.TRACKING,
            Api.FAULT_POINT,
            SignatureWriter.field(names.tracker, operation.signature().parameterNames()),
            own.constant(),
            fault)
        .nextControlFlow("finally")
        .addStatement("$N($N, $N, $N)", names.end, guard, activity, own.constant())
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  // (Object value, Throwable failure)
  // (value, failure)
  private Code parameters(String value, String failure) {
    return operation.shape().isResultChecked()
        ? Code.of("($N, $N)", value, failure)
        : Code.of("($T $N, $T $N)", ClassName.OBJECT, value, Api.THROWABLE, failure);
  }

  // result.whenComplete((Object value, Throwable failure) -> ...)
  // ((CompletionStage<?>) result).whenComplete((Object value, Throwable failure) -> ...)
  // GuavaAdapter.follow(result, (value, failure) -> ...)
  private Code registration(String result, Code callback) {
    if (operation.shape().adapter() != null) {
      return Code.of("$T.follow(\n$N, $L)", operation.shape().adapter(), result, callback);
    }
    return mayBeRaw()
        ? Code.of("(($T<?>) $N).whenComplete(\n$L)", CompletionStage.class, result, callback)
        : Code.of("$N.whenComplete(\n$L)", result, callback);
  }

  private boolean mayBeRaw() {
    return operation.signature().returnType().withoutAnnotations() instanceof ClassName
        && operation.shape().result().equals(ClassName.OBJECT);
  }
}
