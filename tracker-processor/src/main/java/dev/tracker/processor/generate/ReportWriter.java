package dev.tracker.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.code.GuardWriter;
import dev.tracker.processor.generate.names.Names;

/**
 * Emits the private methods that tell an activity what became of its operation, and end it. See
 * {@link LifecycleWriter} for why they are in each decorator.
 */
final class ReportWriter {
  private final Names names;

  ReportWriter(Names names) {
    this.names = names;
  }

  // private void changed(
  //     boolean[] guard, Activity activity, TrackedMethod method, String id, Object data) {
  //   boolean wanted = false;
  //   guard[0] = true;
  //   try {
  //     wanted = tracker.wantsValues(method, activity);
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, method, fault);
  //   } finally {
  //     guard[0] = false;
  //     reportChange(guard, activity, method, wanted ? id : null, wanted ? data : null);
  //   }
  // }
  /** Called where the id and the data are at hand, and need no evaluation. */
  MethodSpec changed() {
    return LifecycleWriter.method(names.changed, TypeName.VOID)
        .addParameter(Api.GUARD, "guard")
        .addParameter(Api.ACTIVITY, "activity")
        .addParameter(Api.TRACKED_METHOD, "method")
        .addParameter(Api.STRING, "id")
        .addParameter(ClassName.OBJECT, "data")
        .addCode(
            Code.builder()
                .addStatement("boolean wanted = false")
                .add(GuardWriter.open("guard").build())
                .addStatement("wanted = $N.wantsValues(method, activity)", names.tracker)
                .add(LifecycleWriter.onFault(names, "CHANGE_VALUES"))
                .add(GuardWriter.close("guard"))
                .addStatement(
                    "$N(guard, activity, method, wanted ? id : null, wanted ? data : null)",
                    names.reportChange)
                .endControlFlow()
                .block())
        .build();
  }

  // private void reportChange(
  //     boolean[] guard, Activity activity, TrackedMethod method, String id, Object data) {
  //   guard[0] = true;
  //   try {
  //     activity.reportChange(id, data);
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.REPORT_CHANGE, tracker, method, fault);
  //   } finally {
  //     guard[0] = false;
  //     end(guard, activity, method);
  //   }
  // }
  MethodSpec reportChange() {
    Code end = Code.builder().addStatement("$N(guard, activity, method)", names.end).build();
    return told(names.reportChange, "reportChange(id, data)", "REPORT_CHANGE", end)
        .addParameter(Api.STRING, "id")
        .addParameter(ClassName.OBJECT, "data")
        .build();
  }

  // private void reportEach(
  //     Activity activity, TrackedMethod method, String id, Object data) {
  //   try {
  //     activity.reportChange(id, data);
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.REPORT_CHANGE, tracker, method, fault);
  //   }
  // }
  /** Called where the guard is set, for all elements of a batch. */
  MethodSpec reportEach() {
    return isolated(names.reportEach, "reportChange(id, data)", "REPORT_CHANGE")
        .addParameter(Api.STRING, "id")
        .addParameter(ClassName.OBJECT, "data")
        .build();
  }

  // private void reportResult(Activity activity, TrackedMethod method, Object... kvResults) {
  //   try {
  //     activity.reportResult(kvResults);
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.REPORT_RESULT, tracker, method, fault);
  //   }
  // }
  /** Called where the guard is set, as what evaluates the results does. */
  MethodSpec reportResult() {
    return isolated(names.reportResult, "reportResult(kvResults)", "REPORT_RESULT")
        .addParameter(Object[].class, "kvResults")
        .varargs()
        .build();
  }

  private MethodSpec.Builder isolated(String name, String call, String point) {
    return LifecycleWriter.method(name, TypeName.VOID)
        .addParameter(Api.ACTIVITY, "activity")
        .addParameter(Api.TRACKED_METHOD, "method")
        .addCode(
            Code.builder()
                .beginControlFlow("try")
                .addStatement("activity.$L", call)
                .add(LifecycleWriter.onFault(names, point))
                .endControlFlow()
                .block());
  }

  // private void end(boolean[] guard, Activity activity, TrackedMethod method) {
  //   guard[0] = true;
  //   try {
  //     activity.end();
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.END, tracker, method, fault);
  //   } finally {
  //     guard[0] = false;
  //   }
  // }
  MethodSpec end() {
    return told(names.end, "end()", "END", Code.of("")).build();
  }

  // private void end(boolean[] guard, Activity activity, TrackedMethod method) {
  //   guard[0] = true;
  //   try {
  //     activity.end();
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.END, tracker, method, fault);
  //   } finally {
  //     guard[0] = false;
  //   }
  // }
  private MethodSpec.Builder told(String name, String call, String point, Code last) {
    return LifecycleWriter.method(name, TypeName.VOID)
        .addParameter(Api.GUARD, "guard")
        .addParameter(Api.ACTIVITY, "activity")
        .addParameter(Api.TRACKED_METHOD, "method")
        .addCode(
            GuardWriter.open("guard")
                .addStatement("activity.$L", call)
                .add(LifecycleWriter.onFault(names, point))
                .add(GuardWriter.close("guard"))
                .add(last)
                .endControlFlow()
                .block());
  }
}
