package dev.tracker.processor.generate.operation;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.names.LocalNames;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.generate.names.Names.MethodNames;
import dev.tracker.processor.generate.signature.JavadocWriter;
import dev.tracker.processor.generate.signature.SignatureWriter;
import dev.tracker.processor.generate.value.StartWriter;
import dev.tracker.processor.generate.value.SuccessWriter;
import dev.tracker.processor.model.ExpectedError;
import dev.tracker.processor.model.ReturnShape;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.signature.Signature;
import java.util.ArrayList;
import java.util.List;

/** Emits a tracked method, and the private methods that belong to it alone. */
public final class OperationWriter {
  private final TrackedOperation operation;
  private final Signature signature;
  private final Names names;
  private final MethodNames own;
  private final StartWriter start;
  private final SuccessWriter success;
  private final CompletionWriter completion;
  private final LocalNames locals;
  private final String guard;
  private final String activity;
  private final String result;
  private final String error;

  public OperationWriter(TrackedOperation operation, Names names) {
    this.operation = operation;
    this.signature = operation.signature();
    this.names = names;
    this.own = names.of(operation);
    this.start = new StartWriter(operation, names);
    this.success = new SuccessWriter(operation, names);
    this.completion = new CompletionWriter(operation, names, success);
    this.locals = new LocalNames(signature.parameterNames());
    this.guard = locals.newName("guard");
    this.activity = locals.newName("activity");
    this.result = locals.newName("result");
    this.error = locals.newName("error");
  }

  public List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(
        SignatureWriter.override(signature)
            .addJavadoc(JavadocWriter.ofOperation(operation))
            .addCode(Code.builder().add(passWhenDisabled()).add(body()).block())
            .build());
    methods.addAll(start.write());
    if (operation.shape().kind().isAsynchronous()) {
      completion.write().ifPresent(methods::add);
    }
    methods.addAll(success.write());
    return methods;
  }

  private Code body() {
    if (operation.shape().kind() == ReturnShape.Kind.DEFERRED) {
      Code deferred =
          new DeferredWriter(operation, names, completion, start, context(), passedContext())
              .body(guard);
      return Code.builder().add(success.prepare(guard)).add(deferred).build();
    }
    return Code.builder()
        .add(success.prepare(guard))
        .add(startActivity())
        .add(callDelegate())
        .add(succeed())
        .build();
  }

  // boolean[] guard = guard(GET);
  // if (guard == null) {
  //   return delegate.get(context, id);
  // }
  private Code passWhenDisabled() {
    Code.Builder code =
        Code.builder()
            .addStatement("$T $N = $N($N)", Api.GUARD, guard, names.guard, own.constant())
            .beginControlFlow("if ($N == null)", guard);
    Code call = SignatureWriter.delegateCall(signature, names);
    if (signature.returnsNothing()) {
      code.addStatement("$L", call).addStatement("return");
    } else {
      code.addStatement("return $L", call);
    }
    return code.endControlFlow().build();
  }

  // Object[] kvArgs = wantsValues(guard, GET) ? new Object[] {"id", id} : null;
  // Activity activity = start(guard, Tracking.orCurrent(context), GET, kvArgs);
  private Code startActivity() {
    Code.Builder code = Code.builder();
    String kvArgs = start.hasArguments() ? locals.newName("kvArgs") : "null";
    if (start.hasArguments()) {
      code.add(start.arguments(guard, kvArgs));
    }
    Code started = start.call(Code.of("$N", guard), context(), kvArgs);
    return code.addStatement("$T $N = $L", Api.ACTIVITY, activity, started).build();
  }

  private Code context() {
    return operation.contextParameters().isEmpty()
        ? Code.of("$T.current()", Api.ACTIVITY_CONTEXT)
        : Code.of("$T.orCurrent($L)", Api.TRACKING, passedContext());
  }

  private Code passedContext() {
    return operation.contextParameters().isEmpty()
        ? Code.of("null")
        : Code.of("$N", signature.parameters().get(operation.contextParameters().get(0)).name());
  }

  // Backend result;
  // try {
  //   result = delegate.get(context, id);
  // } catch (NotFound error) {
  //   Ending.expect(guard, activity, tracker, GET, error);
  //   throw error;
  // } catch (Throwable error) {
  //   Ending.fail(guard, activity, tracker, GET, error);
  //   throw error;
  // }
  private Code callDelegate() {
    Code.Builder code = Code.builder();
    Code call = SignatureWriter.delegateCall(signature, names);
    if (signature.returnsNothing()) {
      code.beginControlFlow("try").addStatement("$L", call);
    } else {
      code.addStatement("$T $N", signature.returnType().withoutAnnotations(), result)
          .beginControlFlow("try")
          .addStatement("$N = $L", result, call);
    }
    List<TypeName> expected =
        operation.expected().stream()
            .filter(ExpectedError::throwable)
            .map(ExpectedError::type)
            .toList();
    if (!expected.isEmpty()) {
      code.add(catchExpected(expected));
    }
    if (!expected.contains(Api.THROWABLE)) {
      code.add(catchUnexpected());
    }
    return code.endControlFlow().build();
  }

  // } catch (NotFound | SoldOut error) {
  //   Ending.expect(guard, activity, tracker, GET, error);
  //   throw error;
  private Code catchExpected(List<TypeName> expected) {
    Code types = expected.stream().map(type -> Code.of("$T", type)).collect(Code.joining(" | "));
    return Code.builder()
        .nextControlFlow("catch ($L $N)", types, error)
        .addStatement("$L", ending("expect"))
        .addStatement("throw $N", error)
        .build();
  }

  // } catch (Throwable error) {
  //   Ending.fail(guard, activity, tracker, GET, error);
  //   throw error;
  private Code catchUnexpected() {
    return Code.builder()
        .nextControlFlow("catch ($T $N)", Api.THROWABLE, error)
        .addStatement("$L", ending("fail"))
        .addStatement("throw $N", error)
        .build();
  }

  // Ending.fail(guard, activity, tracker, GET, error)
  private Code ending(String way) {
    Code tracker = SignatureWriter.field(names.tracker, signature.parameterNames());
    return Code.of(
        "$T.$L($N, $N, $L, $N, $N)",
        Api.ENDING,
        way,
        guard,
        activity,
        tracker,
        own.constant(),
        error);
  }

  // createChanged(guard, activity, backend, result);
  // return result;
  private Code succeed() {
    Code.Builder code = Code.builder();
    if (operation.shape().kind().isAsynchronous()) {
      code.add(
          new FollowedWriter(operation, names, completion).follow(locals, guard, activity, result));
    } else {
      code.add(success.statements(guard, activity, result));
    }
    if (!signature.returnsNothing()) {
      code.addStatement("return $N", result);
    }
    return code.build();
  }
}
