package dev.tracker.processor.generate.value;

import com.palantir.javapoet.MethodSpec;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.code.GuardWriter;
import dev.tracker.processor.generate.names.LocalNames;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.generate.names.Names.MethodNames;
import dev.tracker.processor.generate.signature.SignatureWriter;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.ValuePath;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits what is recorded of a success. */
final class ResultsWriter {
  private final TrackedOperation operation;
  private final Names names;
  private final MethodNames own;
  private final Roots roots;

  ResultsWriter(TrackedOperation operation, Names names) {
    this.operation = operation;
    this.names = names;
    this.own = names.of(operation);
    this.roots = Roots.of(operation, paths());
  }

  Roots roots() {
    return roots;
  }

  private List<ValuePath> paths() {
    return Roots.paths(operation.results().stream());
  }

  // listResults(guard, activity, result)
  Code call(String guard, String activity, String result) {
    return roots.call(own.results(), List.of(guard, activity), result);
  }

  // private void listResults(boolean[] guard, Activity activity, List<Backend> result) {
  //   guard[0] = true;
  //   try {
  //     if (tracker.wantsValues(LIST, activity)) {
  //       reportResult(activity, LIST, "count", result == null ? null : result.size());
  //     }
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.RESULT_VALUES, tracker, LIST, fault);
  //   } finally {
  //     guard[0] = false;
  //   }
  // }
  Optional<MethodSpec> write() {
    if (operation.results().isEmpty()) {
      return Optional.empty();
    }
    LocalNames locals = names.locals(operation, roots.parameterNames());
    String guard = locals.newName("guard");
    String activity = locals.newName("activity");
    String fault = locals.newName("fault");
    String result = roots.result() ? locals.newName("result") : "";
    String value = roots.isResultUnchecked() ? locals.newName("value") : result;
    Code tracker = SignatureWriter.field(names.tracker, roots.parameterNames());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(own.results())
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Api.GUARD, guard)
            .addParameter(Api.ACTIVITY, activity);
    roots.declare(method, value);
    method.addCode(
        GuardWriter.open(guard)
            .beginControlFlow("if ($L.wantsValues($N, $N))", tracker, own.constant(), activity)
            .add(roots.checkResult(value, result))
            .add(evaluation(locals, activity, result))
            .endControlFlow()
            .add(FaultWriter.onFault("RESULT_VALUES", tracker, own.constant(), fault))
            .add(GuardWriter.close(guard))
            .endControlFlow()
            .block());
    return Optional.of(method.build());
  }

  // var authors = result == null ? null : result.authors();
  // reportResult(
  //     activity, GET,
  //     "size", authors == null ? null : authors.size(),
  //     "title", result == null ? null : result.title());
  private Code evaluation(LocalNames locals, String activity, String result) {
    PathWriter paths =
        new PathWriter(
            names.shown, locals, operation.signature().parameterNames(), result, "", paths());
    List<Code> pairs =
        operation.results().stream()
            .map((Entry entry) -> Code.of("$S, $L", entry.key(), paths.recorded(entry)))
            .toList();
    return Code.builder()
        .add(paths.takeDeclarations())
        .addStatement(
            pairs.size() == 1 ? "$N($N, $N, $L)" : "$N(\n$N, $N,\n$L)",
            names.reportResult,
            activity,
            own.constant(),
            Code.join(pairs, ",\n"))
        .build();
  }
}
