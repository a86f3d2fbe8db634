package dev.tracker.processor.generate.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.code.GuardWriter;
import dev.tracker.processor.generate.names.LocalNames;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.generate.names.Names.BatchNames;
import dev.tracker.processor.generate.names.Names.MethodNames;
import dev.tracker.processor.generate.signature.SignatureWriter;
import dev.tracker.processor.model.Batch;
import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.ValuePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits the reports of a success that changed several things at once. */
final class BatchWriter {
  private final TrackedOperation operation;
  private final Names names;
  private final MethodNames own;
  private final BatchNames methods;
  private final Batch batch;
  private final ValuePath source;

  /** What decides for the whole batch; what decides for an element is its change's. */
  private final @Nullable Entry condition;

  private final ChangeWriter each;
  private final Roots read;

  BatchWriter(TrackedOperation operation, Names names, Change change) {
    this.operation = operation;
    this.names = names;
    this.own = names.of(operation);
    this.methods = Objects.requireNonNull(own.batch());
    this.batch = Objects.requireNonNull(change.batch());
    this.source = Roots.path(batch.source());
    boolean isOfEach = change.condition() != null && Roots.path(change.condition()).root().isEach();
    this.condition = isOfEach ? null : change.condition();
    this.each = new ChangeWriter(operation, names, isOfEach ? change : change.unconditional());
    Roots ofPaths = Roots.of(operation, readPaths());
    this.read = isTaken() ? ofPaths.withBatch(takenName()) : ofPaths;
  }

  /** What is evaluated once for all elements. */
  private List<ValuePath> readPaths() {
    return Stream.concat(
            Stream.ofNullable(condition).map(Roots::path),
            isTaken() ? Stream.empty() : Stream.of(source))
        .toList();
  }

  /** Whether its elements are taken before the call. */
  private boolean isTaken() {
    return !source.root().isResult();
  }

  private String takenName() {
    return new LocalNames(operation.signature().parameterNames()).newName("batch");
  }

  Roots roots() {
    return read.and(each.roots());
  }

  // Batch batch = saveAllTaken(guard, orders);
  Code take(String guard) {
    if (!isTaken()) {
      return Code.of("");
    }
    Roots roots = Roots.of(operation, List.of(source));
    return Code.builder()
        .addStatement(
            "$T $N = $L$N($N, $L)",
            Api.BATCH,
            takenName(),
            roots.typeArguments(),
            methods.taken(),
            guard,
            String.join(", ", roots.arguments("")))
        .build();
  }

  // saveAllChanged(guard, activity, batch)
  Code success(String guard, String activity, String result) {
    return roots().call(own.changed(), List.of(guard, activity), result);
  }

  List<MethodSpec> write() {
    List<MethodSpec> written = new ArrayList<>();
    if (isTaken()) {
      written.add(taken());
    }
    written.add(changed());
    each.write().ifPresent(written::add);
    return written;
  }

  // private Batch saveAllTaken(boolean[] guard, List<Order> orders) {
  //   guard[0] = true;
  //   try {
  //     return Batch.taken(orders, 0, tracker, SAVE_ALL);
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SAVE_ALL, fault);
  //     return Batch.EMPTY;
  //   } finally {
  //     guard[0] = false;
  //   }
  // }
  private MethodSpec taken() {
    Roots roots = Roots.of(operation, List.of(source));
    LocalNames locals = names.locals(operation, roots.parameterNames());
    String guard = locals.newName("guard");
    String fault = locals.newName("fault");
    Code tracker = SignatureWriter.field(names.tracker, roots.parameterNames());
    PathWriter paths = paths(locals, "", List.of(source));
    Code taken = reading("taken", paths, tracker);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(methods.taken())
            .addModifiers(Modifier.PRIVATE)
            .returns(Api.BATCH)
            .addParameter(Api.GUARD, guard);
    roots.declare(method, "");
    return method
        .addCode(
            GuardWriter.open(guard)
                .add(paths.takeDeclarations())
                .addStatement("return $L", taken)
                .add(FaultWriter.onFault("CHANGE_VALUES", tracker, own.constant(), fault))
                .addStatement("return $T.EMPTY", Api.BATCH)
                .add(GuardWriter.close(guard))
                .endControlFlow()
                .block())
        .build();
  }

  private PathWriter paths(LocalNames locals, String result, List<ValuePath> evaluated) {
    return new PathWriter(
        names.shown, locals, operation.signature().parameterNames(), result, "", evaluated);
  }

  // Batch.taken(orders, 0, tracker, SAVE_ALL)
  private Code reading(String factory, PathWriter paths, Code tracker) {
    return Code.of(
        "$T.$L($L, $L, $L, $N)",
        Api.BATCH,
        factory,
        paths.value(source),
        batch.limit(),
        tracker,
        own.constant());
  }

  // private void saveAllChanged(boolean[] guard, Activity activity, Batch batch, int result) {
  //   guard[0] = true;
  //   try {
  //     Batch all = result > 0 ? batch.read() : Batch.EMPTY;
  //     for (Object element : all.elements()) {
  //       saveAllEach(activity, element);
  //     }
  //     if (all.hasRest()) {
  //       reportEach(activity, SAVE_ALL, null, all.rest());
  //     }
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, SAVE_ALL, fault);
  //   } finally {
  //     guard[0] = false;
  //     end(guard, activity, SAVE_ALL);
  //   }
  // }
  private MethodSpec changed() {
    Roots roots = roots();
    LocalNames locals = names.locals(operation, roots.parameterNames());
    String guard = locals.newName("guard");
    String activity = locals.newName("activity");
    String fault = locals.newName("fault");
    String result = locals.newName("result");
    String value = roots.isResultUnchecked() ? locals.newName("value") : result;
    Code tracker = SignatureWriter.field(names.tracker, roots.parameterNames());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(own.changed())
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Api.GUARD, guard)
            .addParameter(Api.ACTIVITY, activity);
    roots.declare(method, value);
    Code check = read.result() ? roots.checkResult(value, result) : Code.of("");
    return method
        .addCode(
            GuardWriter.open(guard)
                .add(check)
                .add(reports(locals, tracker, activity, result, value))
                .add(FaultWriter.onFault("CHANGE_VALUES", tracker, own.constant(), fault))
                .add(GuardWriter.close(guard))
                .addStatement("$N($N, $N, $N)", names.end, guard, activity, own.constant())
                .endControlFlow()
                .block())
        .build();
  }

  // Batch all = batch.read();
  // for (Object element : all.elements()) {
  //   saveAllEach(activity, element);
  // }
  // if (all.hasRest()) {
  //   reportEach(activity, SAVE_ALL, null, all.rest());
  // }
  private Code reports(
      LocalNames locals, Code tracker, String activity, String result, String value) {
    String all = locals.newName("all");
    String element = locals.newName("element");
    PathWriter paths = paths(locals, result, readPaths());
    Code settled =
        isTaken() ? Code.of("$N.read()", takenName()) : reading("returned", paths, tracker);
    Code decided =
        condition == null
            ? settled
            : Code.of(
                "$L ? $L : $T.EMPTY", paths.condition(Roots.path(condition)), settled, Api.BATCH);
    return Code.builder()
        .add(paths.takeDeclarations())
        .addStatement("$T $N = $L", Api.BATCH, all, decided)
        .beginControlFlow("for ($T $N : $N.elements())", ClassName.OBJECT, element, all)
        .addStatement("$L", each.each(activity, element, value))
        .endControlFlow()
        .beginControlFlow("if ($N.hasRest())", all)
        .addStatement(
            "$N($N, $N, null, $N.rest())", names.reportEach, activity, own.constant(), all)
        .endControlFlow()
        .build();
  }
}
