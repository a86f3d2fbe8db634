package dev.tracker.processor.generate.operation;

import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.names.LocalNames;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.generate.names.Names.MethodNames;
import dev.tracker.processor.generate.signature.SignatureWriter;
import dev.tracker.processor.generate.value.StartWriter;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.signature.Signature;
import java.util.Objects;

/**
 * Emits the body of a method whose work begins only when somebody subscribes to what it returned:
 * each subscription is an activity. Where the call itself fails there is none; then the call is
 * one.
 */
final class DeferredWriter {
  private final TrackedOperation operation;
  private final Signature signature;
  private final Names names;
  private final MethodNames own;
  private final CompletionWriter completion;
  private final StartWriter start;
  private final Code context;
  private final Code passed;

  DeferredWriter(
      TrackedOperation operation,
      Names names,
      CompletionWriter completion,
      StartWriter start,
      Code context,
      Code passed) {
    this.operation = operation;
    this.signature = operation.signature();
    this.names = names;
    this.own = names.of(operation);
    this.completion = completion;
    this.start = start;
    this.context = context;
    this.passed = passed;
  }

  // ActivityContext current = ActivityContext.current();
  // Mono<Backend> result;
  // try {
  //   result = delegate.get(id);
  // } catch (Throwable error) {
  //   getCompleted(startGet(guard, current, id), null, error);
  //   throw error;
  // }
  // if (result == null) {
  //   getCompleted(startGet(guard, current, id), null, null);
  //   return null;
  // }
  // ...
  Code body(String guard) {
    LocalNames locals = new LocalNames(signature.parameterNames());
    locals.newName(guard);
    String current = locals.newName("current");
    String result = locals.newName("result");
    String error = locals.newName("error");
    Code started = start.call(Code.of("$N", guard), Code.of("$N", current), "null");
    return Code.builder()
        .addStatement("$T $N = $L", Api.ACTIVITY_CONTEXT, current, context)
        .addStatement("$T $N", signature.returnType().withoutAnnotations(), result)
        .beginControlFlow("try")
        .addStatement("$N = $L", result, SignatureWriter.delegateCall(signature, names))
        .nextControlFlow("catch ($T $N)", Api.THROWABLE, error)
        .addStatement("$L", completion.call(started, "null", error))
        .addStatement("throw $N", error)
        .endControlFlow()
        .beginControlFlow("if ($N == null)", result)
        .addStatement("$L", completion.call(started, "null", "null"))
        .addStatement("return null")
        .endControlFlow()
        .add(defer(locals, current, result))
        .build();
  }

  // try {
  //   return ReactorAdapter.defer(
  //       result,
  //       DeferredActivity.of(
  //           tracker,
  //           GET,
  //           current,
  //           null,
  //           context -> startGet(Tracking.completionGuard(), context, id),
  //           (activity, value, failure) -> getCompleted(activity, value, failure)));
  // } catch (Throwable fault) {
  //   Tracking.fault(FaultPoint.FOLLOW, tracker, GET, fault);
  //   return result;
  // }
  private Code defer(LocalNames locals, String current, String result) {
    String context = locals.newName("context");
    String activity = locals.newName("activity");
    String value = locals.newName("value");
    String failure = locals.newName("failure");
    String fault = locals.newName("fault");
    Code tracker = SignatureWriter.field(names.tracker, signature.parameterNames());
    Code callback =
        Code.of(
            "($N, $N, $N) -> $L",
            activity,
            value,
            failure,
            completion.call(Code.of("$N", activity), value, failure));
    Code deferred =
        Code.of(
            "$T.$L(\n$>$>$L,\n$N,\n$N,\n$L,\n$N -> $L,\n$L)$<$<",
            Api.DEFERRED_ACTIVITY,
            completion.wantsResult() ? "of" : "ignoringResult",
            tracker,
            own.constant(),
            current,
            passed,
            context,
            start.call(
                Code.of("$T.completionGuard()", Api.TRACKING), Code.of("$N", context), "null"),
            callback);
    return Code.builder()
        .beginControlFlow("try")
        .addStatement(
            "return $T.defer(\n$N,\n$L)",
            Objects.requireNonNull(operation.shape().adapter()),
            result,
            deferred)
        .nextControlFlow("catch ($T $N)", Api.THROWABLE, fault)
        .addStatement(
            "$T.fault($T.FOLLOW, $L, $N, $N)",
            Api.TRACKING,
            Api.FAULT_POINT,
            tracker,
            own.constant(),
            fault)
        .addStatement("return $N", result)
        .endControlFlow()
        .build();
  }
}
