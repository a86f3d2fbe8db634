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
  // var completion = Tracking.once(
  //     result, (value, failure) -> createCompleted(activity, backend, value, failure));
  // try {
  //   detach(guard, activity, CREATE);
  //   result.whenComplete(completion);
  // } catch (Throwable fault) {
  //   Tracking.unfollowed(completion, activity, tracker, CREATE, fault);
  // }
  Code follow(LocalNames locals, String guard, String activity, String result) {
    String completed = locals.newName("completion");
    String value = locals.newName("value");
    String failure = locals.newName("failure");
    String fault = locals.newName("fault");
    Code started = Code.of("$N", activity);
    return Code.builder()
        .beginControlFlow("if ($N == null)", result)
        .addStatement("$L", completion.call(started, "null", "null"))
        .addStatement("return null")
        .endControlFlow()
        .addStatement(
            "var $N = $T.once(\n$N, ($N, $N) -> $L)",
            completed,
            Api.TRACKING,
            result,
            value,
            failure,
            completion.call(started, value, failure))
        .beginControlFlow("try")
        .addStatement("$N($N, $N, $N)", names.detach, guard, activity, own.constant())
        .addStatement("$L", registration(result, completed, value, failure))
        .nextControlFlow("catch ($T $N)", Api.THROWABLE, fault)
        .addStatement(
            "$T.unfollowed($N, $N, $L, $N, $N)",
            Api.TRACKING,
            completed,
            activity,
            SignatureWriter.field(names.tracker, operation.signature().parameterNames()),
            own.constant(),
            fault)
        .endControlFlow()
        .build();
  }

  // result.whenComplete(completion)
  // ((CompletionStage<?>) result).whenComplete(completion)
  // GuavaAdapter.follow(result, (value, failure) -> completion.accept(value, failure))
  private Code registration(String result, String completed, String value, String failure) {
    if (operation.shape().adapter() != null) {
      return Code.of(
          "$T.follow(\n$N, $L -> $N.accept($N, $N))",
          operation.shape().adapter(),
          result,
          parameters(value, failure),
          completed,
          value,
          failure);
    }
    return mayBeRaw()
        ? Code.of("(($T<?>) $N).whenComplete($N)", CompletionStage.class, result, completed)
        : Code.of("$N.whenComplete($N)", result, completed);
  }

  // (Object value, Throwable failure)
  // (value, failure)
  private Code parameters(String value, String failure) {
    return operation.shape().isResultChecked()
        ? Code.of("($N, $N)", value, failure)
        : Code.of("($T $N, $T $N)", ClassName.OBJECT, value, Api.THROWABLE, failure);
  }

  private boolean mayBeRaw() {
    return operation.signature().returnType().withoutAnnotations() instanceof ClassName
        && operation.shape().result().equals(ClassName.OBJECT);
  }
}
