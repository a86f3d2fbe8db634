package dev.tracker.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.GuardWriter;
import dev.tracker.processor.generate.names.Names;
import java.util.List;

/** Emits the private methods that start an activity. */
final class BeginWriter {
  private final Names names;

  BeginWriter(Names names) {
    this.names = names;
  }

  /** Those of the two that a decorator of these operations needs. */
  List<MethodSpec> write(boolean hasArguments) {
    return hasArguments ? List.of(wantsValues(), start()) : List.of(start());
  }

  // private boolean wantsValues(boolean[] guard, TrackedMethod method) {
  //   guard[0] = true;
  //   try {
  //     return tracker.wantsValues(method);
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.ARGUMENTS, tracker, method, fault);
  //     return false;
  //   } finally {
  //     guard[0] = false;
  //   }
  // }
  private MethodSpec wantsValues() {
    return LifecycleWriter.method(names.wantsValues, TypeName.BOOLEAN)
        .addParameter(Api.GUARD, "guard")
        .addParameter(Api.TRACKED_METHOD, "method")
        .addCode(
            GuardWriter.open("guard")
                .addStatement("return $N.wantsValues(method)", names.tracker)
                .add(LifecycleWriter.onFault(names, "ARGUMENTS"))
                .addStatement("return false")
                .add(GuardWriter.close("guard"))
                .endControlFlow()
                .block())
        .build();
  }

  // private Activity start(
  //     boolean[] guard, ActivityContext context, TrackedMethod method, Object[] kvArgs) {
  //   guard[0] = true;
  //   try {
  //     Activity activity = tracker.start(context, method, Tracking.orNone(kvArgs));
  //     return Objects.requireNonNull(activity, "start returned null");
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.START, tracker, method, fault);
  //     return Activity.noop();
  //   } finally {
  //     guard[0] = false;
  //   }
  // }
  private MethodSpec start() {
    return LifecycleWriter.method(names.start, Api.ACTIVITY)
        .addParameter(Api.GUARD, "guard")
        .addParameter(Api.ACTIVITY_CONTEXT, "context")
        .addParameter(Api.TRACKED_METHOD, "method")
        .addParameter(Object[].class, "kvArgs")
        .addCode(
            GuardWriter.open("guard")
                .addStatement(
                    "$T activity = $N.start(context, method, $T.orNone(kvArgs))",
                    Api.ACTIVITY,
                    names.tracker,
                    Api.TRACKING)
                .addStatement(
                    "return $T.requireNonNull(activity, $S)", Api.OBJECTS, "start returned null")
                .add(LifecycleWriter.onFault(names, "START"))
                .addStatement("return $T.noop()", Api.ACTIVITY)
                .add(GuardWriter.close("guard"))
                .endControlFlow()
                .block())
        .build();
  }
}
