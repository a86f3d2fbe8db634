package dev.tracker.processor.generate;

import com.palantir.javapoet.MethodSpec;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.code.GuardWriter;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.model.TrackedOperation;
import java.util.ArrayList;
import java.util.List;

/**
 * Emits the private methods that start an activity. What evaluates arguments sets the guard of the
 * thread itself, so that it is set once for both; where there are none, the start does.
 */
final class BeginWriter {
  private final Names names;

  BeginWriter(Names names) {
    this.names = names;
  }

  /** Those of the two that a decorator of these operations needs. */
  List<MethodSpec> write(List<TrackedOperation> operations) {
    List<MethodSpec> methods = new ArrayList<>();
    boolean hasArguments =
        operations.stream().anyMatch(operation -> !operation.arguments().isEmpty());
    if (operations.stream().anyMatch(operation -> operation.arguments().isEmpty())) {
      methods.add(hasArguments ? guarded() : withoutArguments());
    }
    if (hasArguments) {
      methods.add(start());
    }
    return methods;
  }

  // private Activity start(boolean[] guard, ActivityContext context, TrackedMethod method) {
  //   guard[0] = true;
  //   try {
  //     return start(context, method, Tracking.NO_ARGUMENTS);
  //   } finally {
  //     guard[0] = false;
  //   }
  // }
  private MethodSpec guarded() {
    return method()
        .addCode(
            GuardWriter.open("guard")
                .addStatement(
                    "return $N(context, method, $T.NO_ARGUMENTS)", names.start, Api.TRACKING)
                .add(GuardWriter.close("guard"))
                .endControlFlow()
                .block())
        .build();
  }

  // private Activity start(boolean[] guard, ActivityContext context, TrackedMethod method) {
  //   guard[0] = true;
  //   try {
  //     return Objects.requireNonNull(
  //         tracker.start(context, method, Tracking.NO_ARGUMENTS), "start returned null");
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.START, tracker, method, fault);
  //     return Activity.noop();
  //   } finally {
  //     guard[0] = false;
  //   }
  // }
  private MethodSpec withoutArguments() {
    return method()
        .addCode(
            GuardWriter.open("guard")
                .add(isolated(Code.of("$T.NO_ARGUMENTS", Api.TRACKING)))
                .add(GuardWriter.close("guard"))
                .endControlFlow()
                .block())
        .build();
  }

  private MethodSpec.Builder method() {
    return LifecycleWriter.method(names.start, Api.ACTIVITY)
        .addParameter(Api.GUARD, "guard")
        .addParameter(Api.ACTIVITY_CONTEXT, "context")
        .addParameter(Api.TRACKED_METHOD, "method");
  }

  // private Activity start(ActivityContext context, TrackedMethod method, Object... kvArgs) {
  //   try {
  //     return Objects.requireNonNull(
  //         tracker.start(context, method, kvArgs), "start returned null");
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.START, tracker, method, fault);
  //     return Activity.noop();
  //   }
  // }
  private MethodSpec start() {
    return LifecycleWriter.method(names.start, Api.ACTIVITY)
        .addParameter(Api.ACTIVITY_CONTEXT, "context")
        .addParameter(Api.TRACKED_METHOD, "method")
        .addParameter(Object[].class, "kvArgs")
        .varargs()
        .addCode(
            Code.builder()
                .beginControlFlow("try")
                .add(isolated(Code.of("kvArgs")))
                .endControlFlow()
                .block())
        .build();
  }

  //   return Objects.requireNonNull(tracker.start(context, method, kvArgs), "start returned null");
  // } catch (Throwable fault) {
  //   Tracking.fault(FaultPoint.START, tracker, method, fault);
  //   return Activity.noop();
  private Code isolated(Code kvArgs) {
    return Code.builder()
        .addStatement(
            "return $T.requireNonNull($N.start(context, method, $L), $S)",
            Api.OBJECTS,
            names.tracker,
            kvArgs,
            "start returned null")
        .add(LifecycleWriter.onFault(names, "START"))
        .addStatement("return $T.noop()", Api.ACTIVITY)
        .build();
  }
}
