package dev.tracker.processor.generate.operation;

import com.palantir.javapoet.ClassName;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.names.LocalNames;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.generate.signature.SignatureWriter;
import dev.tracker.processor.model.TrackedOperation;

/**
 * Emits how an activity is followed to the completion of what the delegate returned. The caller
 * gets that very object: what is derived from it here is dropped.
 */
final class FollowedWriter {
  private final TrackedOperation operation;
  private final String constant;
  private final Code tracker;
  private final CompletionWriter completion;

  FollowedWriter(TrackedOperation operation, Names names, CompletionWriter completion) {
    this.operation = operation;
    this.constant = names.of(operation).constant();
    this.tracker = SignatureWriter.field(names.tracker, operation.signature().parameterNames());
    this.completion = completion;
  }

  // Following.follow(result, guard, activity, tracker, CREATE,
  //     (value, failure) -> createCompleted(activity, backend, value, failure));
  Code follow(LocalNames locals, String guard, String activity, String result) {
    String value = locals.newName("value");
    String failure = locals.newName("failure");
    Code completed =
        Code.of(
            "($N, $N) -> $L",
            value,
            failure,
            completion.call(Code.of("$N", activity), value, failure));
    ClassName adapter = operation.shape().adapter();
    if (adapter != null) {
      return adapted(adapter, locals, guard, activity, result, completed);
    }
    return Code.builder()
        .addStatement(
            "$T.follow($N, $N, $N, $L, $N,\n$L)",
            Api.FOLLOWING,
            result,
            guard,
            activity,
            tracker,
            constant,
            completed)
        .build();
  }

  // var completion = Following.detached(result, guard, activity, tracker, CREATE,
  //     (value, failure) -> createCompleted(activity, backend, value, failure));
  // if (result != null) {
  //   try {
  //     GuavaAdapter.follow(
  //         result, (value, failure) -> completion.accept(value, failure));
  //   } catch (Throwable fault) {
  //     Following.unfollowed(completion, activity, tracker, CREATE, fault);
  //   }
  // }
  private Code adapted(
      ClassName adapter,
      LocalNames locals,
      String guard,
      String activity,
      String result,
      Code completed) {
    String completion = locals.newName("completion");
    String value = locals.newName("value");
    String failure = locals.newName("failure");
    String fault = locals.newName("fault");
    return Code.builder()
        .addStatement(
            "var $N = $T.detached($N, $N, $N, $L, $N,\n$L)",
            completion,
            Api.FOLLOWING,
            result,
            guard,
            activity,
            tracker,
            constant,
            completed)
        .beginControlFlow("if ($N != null)", result)
        .beginControlFlow("try")
        .addStatement(
            "$T.follow(\n$N, $L -> $N.accept($N, $N))",
            adapter,
            result,
            parameters(value, failure),
            completion,
            value,
            failure)
        .nextControlFlow("catch ($T $N)", Api.THROWABLE, fault)
        .addStatement(
            "$T.unfollowed($N, $N, $L, $N, $N)",
            Api.FOLLOWING,
            completion,
            activity,
            tracker,
            constant,
            fault)
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
}
