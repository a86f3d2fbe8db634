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
import dev.tracker.processor.model.path.ValuePath;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits the report of one change: of a success, or of an element of the batch that it changed. */
final class ChangeWriter {
  private final TrackedOperation operation;
  private final Names names;
  private final MethodNames own;
  private final @Nullable Change change;
  private final Roots roots;

  ChangeWriter(TrackedOperation operation, Names names, @Nullable Change change) {
    this.operation = operation;
    this.names = names;
    this.own = names.of(operation);
    this.change = change;
    Roots ofPaths = Roots.of(operation, paths(change));
    Batch batch = change == null ? null : change.batch();
    this.roots = batch == null ? ofPaths : ofPaths.withElement(batch.element());
  }

  static List<ValuePath> paths(@Nullable Change change) {
    if (change == null) {
      return List.of();
    }
    return Roots.paths(
        Stream.of(
                Stream.ofNullable(change.id()),
                change.data().stream(),
                Stream.ofNullable(change.condition()))
            .flatMap(entries -> entries));
  }

  Roots roots() {
    return roots;
  }

  // end(guard, activity, GET)
  // createChanged(guard, activity, backend)
  // reportChange(guard, activity, DELETE, null, null)
  Code success(String guard, String activity, String result) {
    if (change == null) {
      return Code.of("$N($N, $N, $N)", names.end, guard, activity, own.constant());
    }
    if (reportsNothing()) {
      return Code.of(
          "$N($N, $N, $N, null, null)", names.reportChange, guard, activity, own.constant());
    }
    return AtHand.change(operation)
        ? callAtHand(change, guard, activity, result)
        : roots.call(own.changed(), List.of(guard, activity), result);
  }

  // changed(guard, activity, DELETE, id, result)
  private Code callAtHand(Change told, String guard, String activity, String result) {
    return Code.of(
        "$N($N, $N, $N, $L)",
        names.changed,
        guard,
        activity,
        own.constant(),
        valuesAtHand(told, result));
  }

  // id, result
  /** The id and the data of a change, which are at hand. */
  Code valuesAtHand(Change told, String result) {
    LocalNames locals = names.locals(operation, operation.signature().parameterNames());
    PathWriter values =
        new PathWriter(
            names.shown, locals, operation.signature().parameterNames(), result, "", paths(told));
    return Code.of(
        "$L, $L",
        told.id() == null ? "null" : values.recordedText(told.id()),
        told.data().isEmpty() ? "null" : values.recorded(told.data().get(0)));
  }

  // saveAllEach(activity, order, element)
  Code each(String activity, String element, String result) {
    return roots.call(batchNames().each(), List.of(activity), result, element);
  }

  private BatchNames batchNames() {
    return Objects.requireNonNull(own.batch());
  }

  private boolean reportsNothing() {
    return change != null
        && change.batch() == null
        && change.id() == null
        && change.data().isEmpty()
        && change.condition() == null;
  }

  // private void createChanged(boolean[] guard, Activity activity, Backend backend) {
  //   String id = null;
  //   Object data = null;
  //   guard[0] = true;
  //   try {
  //     if (tracker.wantsValues(CREATE, activity)) {
  //       id = backend == null ? null : backend.id();
  //       data = backend;
  //     }
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, CREATE, fault);
  //   } finally {
  //     guard[0] = false;
  //     reportChange(guard, activity, CREATE, id, data);
  //   }
  // }
  Optional<MethodSpec> write() {
    if (change == null || reportsNothing() || AtHand.change(operation)) {
      return Optional.empty();
    }
    ChangeLocals locals =
        new ChangeLocals(names.locals(operation, roots.parameterNames()), change.batch() != null);
    Code tracker = SignatureWriter.field(names.tracker, roots.parameterNames());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(change.batch() == null ? own.changed() : batchNames().each())
            .addModifiers(Modifier.PRIVATE);
    if (change.batch() == null) {
      method.addParameter(Api.GUARD, locals.guard);
    }
    method.addParameter(Api.ACTIVITY, locals.activity);
    roots.declare(method, roots.isResultUnchecked() ? locals.value : locals.result);
    if (change.batch() != null) {
      method.addParameter(ClassName.OBJECT, locals.element);
    }
    ChangeValues values = new ChangeValues(operation, change, own.constant(), locals, names.shown);
    method.addCode(
        Code.builder()
            .add(values.declarations())
            .add(open(change, locals))
            .add(roots.checkResult(locals.value, locals.result))
            .add(checkElement(change, locals))
            .add(values.evaluation(tracker))
            .add(FaultWriter.onFault("CHANGE_VALUES", tracker, own.constant(), locals.fault))
            .add(close(change, locals))
            .add(report(change, locals))
            .endControlFlow()
            .block());
    return Optional.of(method.build());
  }

  /** Of an element, the guard is set around all of them. */
  private static Code open(Change change, ChangeLocals locals) {
    return change.batch() == null
        ? GuardWriter.open(locals.guard).build()
        : Code.builder().beginControlFlow("try").build();
  }

  private static Code close(Change change, ChangeLocals locals) {
    return change.batch() == null
        ? GuardWriter.close(locals.guard)
        : Code.builder().nextControlFlow("finally").build();
  }

  // Order each = Tracking.result(element);
  private static Code checkElement(Change change, ChangeLocals locals) {
    boolean isRead =
        change.batch() != null && paths(change).stream().anyMatch(path -> path.root().isEach());
    return isRead
        ? Code.builder()
            .addStatement(
                "$T $N = $T.result($N)",
                Objects.requireNonNull(change.batch()).element(),
                locals.each,
                Api.TRACKING,
                locals.element)
            .build()
        : Code.of("");
  }

  // reportChange(guard, activity, CREATE, id, data);
  // if (changed) { reportChange(...); } else { end(guard, activity, CREATE); }
  // if (changed) { reportEach(...); }
  private Code report(Change change, ChangeLocals locals) {
    boolean isOfElement = change.batch() != null;
    Code report =
        Code.of(
            "$N($L$N, $N, $L, $L)",
            isOfElement ? names.reportEach : names.reportChange,
            isOfElement ? "" : locals.guard + ", ",
            locals.activity,
            own.constant(),
            change.id() == null ? "null" : locals.id,
            change.data().isEmpty() ? "null" : locals.data);
    if (change.condition() == null) {
      return Code.builder().addStatement("$L", report).build();
    }
    Code.Builder code =
        Code.builder().beginControlFlow("if ($N)", locals.changed).addStatement("$L", report);
    if (!isOfElement) {
      code.nextControlFlow("else")
          .addStatement("$N($N, $N, $N)", names.end, locals.guard, locals.activity, own.constant());
    }
    return code.endControlFlow().build();
  }
}
