package dev.tracker.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.tracker.processor.generate.Names.MethodNames;
import dev.tracker.processor.model.TrackedOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

/**
 * Emits how an activity is followed to the completion of the stage that the delegate returned. The
 * caller gets that very stage: what is derived from it here is dropped.
 */
final class StageWriter {
  private final TrackedOperation operation;
  private final Names names;
  private final MethodNames own;
  private final ChangeWriter change;
  private final Roots roots;

  StageWriter(TrackedOperation operation, Names names, ChangeWriter change) {
    this.operation = operation;
    this.names = names;
    this.own = names.of(operation);
    this.change = change;
    this.roots = change.roots();
  }

  // if (result == null) {
  //   createCompleted(activity, backend, null, null);
  //   return null;
  // }
  // detach(activity, CREATE);
  // try {
  //   result.whenComplete((value, error) -> createCompleted(activity, backend, value, error));
  // } catch (Throwable fault) {
  //   Tracking.fault(FaultPoint.FOLLOW, tracker, CREATE, fault);
  //   end(activity, CREATE);
  // }
  CodeBlock follow(NameAllocator locals, String activity, String result) {
    String value = locals.newName("value");
    String error = locals.newName("failure");
    String fault = locals.newName("fault");
    return CodeBlock.builder()
        .beginControlFlow("if ($N == null)", result)
        .addStatement("$L", completed(activity, "null", "null"))
        .addStatement("return null")
        .endControlFlow()
        .addStatement("$N($N, $N)", names.detach, activity, own.constant())
        .beginControlFlow("try")
        .addStatement(
            "$L.whenComplete(($N, $N) -> $L)",
            stage(result),
            value,
            error,
            completed(activity, value, error))
        .nextControlFlow("catch ($T $N)", Throwable.class, fault)
        .addStatement(
            "$T.fault($T.FOLLOW, $L, $N, $N)",
            Api.TRACKING,
            Api.FAULT_POINT,
            SignatureWriter.field(names.tracker, operation.signature().parameterNames()),
            own.constant(),
            fault)
        .addStatement("$N($N, $N)", names.end, activity, own.constant())
        .endControlFlow()
        .build();
  }

  // result
  // ((CompletionStage<?>) result)
  private CodeBlock stage(String result) {
    boolean mayBeRaw =
        operation.signature().returnType().withoutAnnotations() instanceof ClassName
            && operation.shape().result().equals(ClassName.OBJECT);
    return mayBeRaw
        ? CodeBlock.of("(($T<?>) $N)", CompletionStage.class, result)
        : CodeBlock.of("$N", result);
  }

  private CodeBlock completed(String activity, String value, String error) {
    List<String> arguments = new ArrayList<>(List.of(activity));
    arguments.addAll(roots.arguments(value));
    arguments.add(error);
    return CodeBlock.of("$N($L)", own.completed(), String.join(", ", arguments));
  }

  // private void createCompleted(Activity activity, Backend backend, Throwable error) {
  //   Throwable cause = Tracking.unwrapped(error);
  //   if (cause == null) {
  //     createChanged(activity, backend);
  //   } else if (cause instanceof DuplicateBackend) {
  //     end(activity, CREATE);
  //   } else {
  //     fail(activity, CREATE, cause);
  //   }
  // }
  MethodSpec completion() {
    NameAllocator locals = Names.locals(roots.parameterNames());
    String activity = locals.newName("activity");
    String result = locals.newName("result");
    String error = locals.newName("error");
    String cause = locals.newName("cause");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(own.completed())
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Api.ACTIVITY, activity);
    roots.declare(method, result);
    method
        .addParameter(Throwable.class, error)
        .addStatement("$T $N = $T.unwrapped($N)", Throwable.class, cause, Api.TRACKING, error);
    CodeBlock succeeded = CodeBlock.of("$N == null", cause);
    CodeBlock success = change.success(activity, result);
    CodeBlock end = CodeBlock.of("$N($N, $N)", names.end, activity, own.constant());
    if (operation.expected().isEmpty()) {
      method.beginControlFlow("if ($L)", succeeded).addStatement("$L", success);
    } else if (success.equals(end)) {
      method
          .beginControlFlow("if ($L || $L)", succeeded, isExpected(cause))
          .addStatement("$L", end);
    } else {
      method
          .beginControlFlow("if ($L)", succeeded)
          .addStatement("$L", success)
          .nextControlFlow("else if ($L)", isExpected(cause))
          .addStatement("$L", end);
    }
    return method
        .nextControlFlow("else")
        .addStatement("$N($N, $N, $N)", names.fail, activity, own.constant(), cause)
        .endControlFlow()
        .build();
  }

  // cause instanceof DuplicateBackend || cause instanceof CancellationException
  private CodeBlock isExpected(String cause) {
    return operation.expected().stream()
        .map(expected -> CodeBlock.of("$N instanceof $T", cause, expected.type()))
        .collect(CodeBlock.joining(" || "));
  }
}
