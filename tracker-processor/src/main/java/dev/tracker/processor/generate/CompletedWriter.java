package dev.tracker.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.generate.value.AtHand;
import dev.tracker.processor.model.TrackedOperation;
import java.util.ArrayList;
import java.util.List;

/**
 * Emits the private methods that tell what became of a stage, for all operations of which nothing
 * has to be evaluated then. The others have one each.
 */
final class CompletedWriter {
  private final Names names;

  CompletedWriter(Names names) {
    this.names = names;
  }

  /** Those of the two that a decorator of these operations needs. */
  List<MethodSpec> write(List<TrackedOperation> operations) {
    List<TrackedOperation> atHand = operations.stream().filter(AtHand::completion).toList();
    List<MethodSpec> methods = new ArrayList<>();
    if (atHand.stream().anyMatch(operation -> operation.change() == null)) {
      methods.add(ended());
    }
    if (atHand.stream().anyMatch(operation -> operation.change() != null)) {
      methods.add(changed());
    }
    return methods;
  }

  // private void completed(Activity activity, TrackedMethod method, Throwable error) {
  //   boolean[] guard = Tracking.completionGuard();
  //   if (Following.succeeded(guard, activity, tracker, method, error)) {
  //     end(guard, activity, method);
  //   }
  // }
  private MethodSpec ended() {
    return completed()
        .addParameter(Api.THROWABLE, "error")
        .addCode(unlessFailed(Code.of("$N(guard, activity, method)", names.end)).block())
        .build();
  }

  // private void completed(
  //     Activity activity, TrackedMethod method, String id, Object data, Throwable error) {
  //   boolean[] guard = Tracking.completionGuard();
  //   if (Following.succeeded(guard, activity, tracker, method, error)) {
  //     changed(guard, activity, method, id, data);
  //   }
  // }
  private MethodSpec changed() {
    return completed()
        .addParameter(Api.STRING, "id")
        .addParameter(ClassName.OBJECT, "data")
        .addParameter(Api.THROWABLE, "error")
        .addCode(
            unlessFailed(Code.of("$N(guard, activity, method, id, data)", names.changed)).block())
        .build();
  }

  // private void completed(Activity activity, TrackedMethod method
  private MethodSpec.Builder completed() {
    return LifecycleWriter.method(names.completed, TypeName.VOID)
        .addParameter(Api.ACTIVITY, "activity")
        .addParameter(Api.TRACKED_METHOD, "method");
  }

  //   boolean[] guard = Tracking.completionGuard();
  //   if (Following.succeeded(guard, activity, tracker, method, error)) {
  //     end(guard, activity, method);
  //   }
  private Code unlessFailed(Code success) {
    return Code.builder()
        .addStatement("$T guard = $T.completionGuard()", Api.GUARD, Api.TRACKING)
        .beginControlFlow(
            "if ($T.succeeded(guard, activity, $N, method, error))", Api.FOLLOWING, names.tracker)
        .addStatement("$L", success)
        .endControlFlow()
        .build();
  }
}
