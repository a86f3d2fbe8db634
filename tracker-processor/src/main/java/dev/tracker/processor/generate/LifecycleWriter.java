package dev.tracker.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.generate.value.AtHand;
import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.TrackedOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Emits the private methods that call the tracker, each of which keeps the caller from what the
 * tracker throws. They stand in the decorator itself, and not in a class that all decorators share:
 * there the compiler at run time would see every tracker of the process in one call site, and could
 * inline none.
 *
 * <p>Their shapes are measured, see docs/maintainers/performance.md. Each is small, so that
 * HotSpot, which inlines what is called often up to 325 bytes, has them all within the tracked
 * method, and can leave out the array of arguments and the activity. What handles a fault is in a
 * call: that is never taken, and only its size would count. {@code guard} asks a final field first,
 * so that the tracker that does nothing costs one comparison; and it stands before anything else,
 * so that nothing is boxed or allocated for a call that is not tracked. Only for one that is, the
 * thread's guard is looked up, and then handed from method to method: to look it up is the dear
 * part. What is told of a failure and of a future is an exception: either takes long anyhow, and
 * the activity is an object in any case, so what all decorators do alike with them is in classes
 * that they share.
 *
 * <p>The guard is set and taken back in one and the same method, and before anything else is called
 * in a {@code finally}: a stack that overflows between the two would leave the thread untracked.
 * Where one of these methods hands on to the next, HotSpot drops what is taken back in between.
 */
final class LifecycleWriter {
  private final Names names;
  private final ReportWriter reports;

  LifecycleWriter(Names names) {
    this.names = names;
    this.reports = new ReportWriter(names);
  }

  /** Those of the methods that a decorator of these operations needs. */
  List<MethodSpec> write(List<TrackedOperation> operations) {
    List<MethodSpec> methods = new ArrayList<>();
    if (operations.isEmpty()) {
      return methods;
    }
    methods.add(guard());
    methods.addAll(new BeginWriter(names).write(hasArguments(operations)));
    if (operations.stream().anyMatch(operation -> !operation.results().isEmpty())) {
      methods.add(reports.reportResult());
    }
    methods.addAll(new CompletedWriter(names).write(operations));
    List<Change> changes =
        operations.stream().flatMap(operation -> Stream.ofNullable(operation.change())).toList();
    if (operations.stream().anyMatch(AtHand::change)) {
      methods.add(reports.changed());
    }
    if (changes.stream().anyMatch(change -> change.batch() == null)) {
      methods.add(reports.reportChange());
    }
    if (changes.stream().anyMatch(change -> change.batch() != null)) {
      methods.add(reports.reportEach());
    }
    methods.add(reports.end());
    return methods;
  }

  private static boolean hasArguments(List<TrackedOperation> operations) {
    return operations.stream().anyMatch(operation -> !operation.arguments().isEmpty());
  }

  // private boolean[] guard(TrackedMethod method) {
  //   try {
  //     return canBeEnabled && (Tracking.isWatched() || tracker.isEnabled(method))
  //         ? Tracking.guard(tracker, method) : null;
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.IS_ENABLED, tracker, method, fault);
  //     return null;
  //   }
  // }
  private MethodSpec guard() {
    return method(names.guard, Api.GUARD)
        .addParameter(Api.TRACKED_METHOD, "method")
        .addCode(
            Code.builder()
                .beginControlFlow("try")
                .addStatement(
                    "return $N && ($T.isWatched() || $N.isEnabled(method))\n"
                        + "? $T.guard($N, method) : null",
                    names.canBeEnabled,
                    Api.TRACKING,
                    names.tracker,
                    Api.TRACKING,
                    names.tracker)
                .add(onFault(names, "IS_ENABLED"))
                .addStatement("return null")
                .endControlFlow()
                .block())
        .build();
  }

  static MethodSpec.Builder method(String name, TypeName returnType) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(returnType);
  }

  // } catch (Throwable fault) {
  //   Tracking.fault(FaultPoint.END, tracker, method, fault);
  static Code onFault(Names names, String point) {
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
}
