package dev.tracker.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.model.ReturnShape;
import dev.tracker.processor.model.TrackedOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Emits the private methods that call the tracker, each of which keeps the caller from what the
 * tracker throws. They stand in the decorator itself, and not in a class that all decorators share:
 * there the compiler at run time would see every tracker of the process in one call site, and could
 * inline none.
 *
 * <p>Their shapes are measured, see docs/performance.md. Each is small, so that HotSpot, which
 * inlines what is called often up to 325 bytes, has them all within the tracked method, and can
 * leave out the array of arguments and the activity. What handles a fault is in a call: that is
 * never taken, and only its size would count. {@code isEnabled} asks a final field first, so that
 * the tracker that does nothing costs one comparison; and it stands before anything else, so that
 * nothing is boxed or allocated for a call that is not tracked.
 */
final class LifecycleWriter {
  private static final Set<ReturnShape.Kind> FOLLOWED =
      Set.of(ReturnShape.Kind.STAGE, ReturnShape.Kind.FOLLOWED);

  private final Names names;

  LifecycleWriter(Names names) {
    this.names = names;
  }

  /** Those of the methods that a decorator of these operations needs. */
  List<MethodSpec> write(List<TrackedOperation> operations) {
    List<MethodSpec> methods = new ArrayList<>();
    if (operations.isEmpty()) {
      return methods;
    }
    methods.add(isEnabled());
    methods.add(start());
    if (operations.stream().anyMatch(LifecycleWriter::isFollowed)) {
      methods.add(detach());
    }
    methods.add(fail());
    if (operations.stream().map(TrackedOperation::change).anyMatch(Objects::nonNull)) {
      methods.add(reportChange());
    }
    methods.add(end());
    return methods;
  }

  // private boolean isEnabled(TrackedMethod method) {
  //   try {
  //     return canBeEnabled && tracker.isEnabled(method);
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.IS_ENABLED, tracker, method, fault);
  //     return false;
  //   }
  // }
  private MethodSpec isEnabled() {
    return method(names.isEnabled, TypeName.BOOLEAN)
        .addParameter(Api.TRACKED_METHOD, "method")
        .addCode(
            Code.builder()
                .beginControlFlow("try")
                .addStatement(
                    "return $N && $N.isEnabled(method)", names.canBeEnabled, names.tracker)
                .add(onFault("IS_ENABLED"))
                .addStatement("return false")
                .endControlFlow()
                .block())
        .build();
  }

  // private Activity start(ActivityContext context, TrackedMethod method, Object[] kvArgs) {
  //   try {
  //     return Objects.requireNonNull(tracker.start(context, method, kvArgs), "start returned
  // null");
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.START, tracker, method, fault);
  //     return Activity.noop();
  //   }
  // }
  private MethodSpec start() {
    return method(names.start, Api.ACTIVITY)
        .addParameter(Api.ACTIVITY_CONTEXT, "context")
        .addParameter(Api.TRACKED_METHOD, "method")
        .addParameter(Object[].class, "kvArgs")
        .addCode(
            Code.builder()
                .beginControlFlow("try")
                .addStatement(
                    "return $T.requireNonNull($N.start(context, method, kvArgs), $S)",
                    Api.OBJECTS,
                    names.tracker,
                    "start returned null")
                .add(onFault("START"))
                .addStatement("return $T.noop()", Api.ACTIVITY)
                .endControlFlow()
                .block())
        .build();
  }

  private static boolean isFollowed(TrackedOperation operation) {
    return FOLLOWED.contains(operation.shape().kind());
  }

  // private void detach(Activity activity, TrackedMethod method) {
  //   try {
  //     activity.detach();
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.DETACH, tracker, method, fault);
  //   }
  // }
  private MethodSpec detach() {
    return method(names.detach, TypeName.VOID)
        .addParameter(Api.ACTIVITY, "activity")
        .addParameter(Api.TRACKED_METHOD, "method")
        .addCode(
            Code.builder()
                .beginControlFlow("try")
                .addStatement("activity.detach()")
                .add(onFault("DETACH"))
                .endControlFlow()
                .block())
        .build();
  }

  // private void fail(Activity activity, TrackedMethod method, Throwable error) {
  //   try {
  //     activity.reportErr(error);
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.REPORT_ERR, tracker, method, fault);
  //   } finally {
  //     end(activity, method);
  //   }
  // }
  private MethodSpec fail() {
    return method(names.fail, TypeName.VOID)
        .addParameter(Api.ACTIVITY, "activity")
        .addParameter(Api.TRACKED_METHOD, "method")
        .addParameter(Api.THROWABLE, "error")
        .addCode(
            Code.builder()
                .beginControlFlow("try")
                .addStatement("activity.reportErr(error)")
                .add(onFault("REPORT_ERR"))
                .add(endFinally())
                .block())
        .build();
  }

  // private void reportChange(Activity activity, TrackedMethod method, String id, Object data) {
  //   try {
  //     activity.reportChange(id, data);
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.REPORT_CHANGE, tracker, method, fault);
  //   } finally {
  //     end(activity, method);
  //   }
  // }
  private MethodSpec reportChange() {
    return method(names.reportChange, TypeName.VOID)
        .addParameter(Api.ACTIVITY, "activity")
        .addParameter(Api.TRACKED_METHOD, "method")
        .addParameter(Api.STRING, "id")
        .addParameter(ClassName.OBJECT, "data")
        .addCode(
            Code.builder()
                .beginControlFlow("try")
                .addStatement("activity.reportChange(id, data)")
                .add(onFault("REPORT_CHANGE"))
                .add(endFinally())
                .block())
        .build();
  }

  // private void end(Activity activity, TrackedMethod method) {
  //   try {
  //     activity.end();
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.END, tracker, method, fault);
  //   }
  // }
  private MethodSpec end() {
    return method(names.end, TypeName.VOID)
        .addParameter(Api.ACTIVITY, "activity")
        .addParameter(Api.TRACKED_METHOD, "method")
        .addCode(
            Code.builder()
                .beginControlFlow("try")
                .addStatement("activity.end()")
                .add(onFault("END"))
                .endControlFlow()
                .block())
        .build();
  }

  private static MethodSpec.Builder method(String name, TypeName returnType) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(returnType);
  }

  // } catch (Throwable fault) {
  //   Tracking.fault(FaultPoint.END, tracker, method, fault);
  private Code onFault(String point) {
    return Code.builder()
        .nextControlFlow("catch ($T fault)", Api.THROWABLE)
        .addStatement(
            "$T.fault($T.$L, $N, method, fault)",
            Api.TRACKING,
            Api.FAULT_POINT,
            point,
            names.tracker)
        .build();
  }

  // } finally {
  //   end(activity, method);
  // }
  private Code endFinally() {
    return Code.builder()
        .nextControlFlow("finally")
        .addStatement("$N(activity, method)", names.end)
        .endControlFlow()
        .build();
  }
}
