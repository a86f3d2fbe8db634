package dev.tracker.processor.generate.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.code.GuardWriter;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.generate.names.Names.MethodNames;
import dev.tracker.processor.generate.signature.SignatureWriter;
import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.ValuePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits the report of a success that changed something. */
public final class ChangeWriter {
  private static final TypeName MAP =
      ParameterizedTypeName.get(ClassName.get(Map.class), Api.STRING, ClassName.OBJECT);

  private final TrackedOperation operation;
  private final Names names;
  private final MethodNames own;
  private final @Nullable Change change;
  private final Roots roots;

  public ChangeWriter(TrackedOperation operation, Names names) {
    this.operation = operation;
    this.names = names;
    this.own = names.of(operation);
    this.change = operation.change();
    this.roots = Roots.of(operation, paths(operation.change()));
  }

  private static List<ValuePath> paths(@Nullable Change change) {
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

  public Roots roots() {
    return roots;
  }

  // end(guard, activity, GET)
  // createChanged(guard, activity, backend)
  // reportChange(guard, activity, DELETE, null, null)
  public Code success(String guard, String activity, String result) {
    if (change == null) {
      return Code.of("$N($N, $N, $N)", names.end, guard, activity, own.constant());
    }
    if (reportsNothing()) {
      return Code.of(
          "$N($N, $N, $N, null, null)", names.reportChange, guard, activity, own.constant());
    }
    List<String> arguments = new ArrayList<>(List.of(guard, activity));
    arguments.addAll(roots.arguments(result));
    return Code.of("$L$N($L)", roots.typeArguments(), own.changed(), String.join(", ", arguments));
  }

  private boolean reportsNothing() {
    return change != null
        && change.id() == null
        && change.data().isEmpty()
        && change.condition() == null;
  }

  // private void createChanged(boolean[] guard, Activity activity, Backend backend) {
  //   String id = null;
  //   Object data = null;
  //   guard[0] = true;
  //   try {
  //     if (tracker.wantsValues(CREATE)) {
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
  public Optional<MethodSpec> write() {
    if (change == null || reportsNothing()) {
      return Optional.empty();
    }
    ChangeLocals locals = new ChangeLocals(names.locals(operation, roots.parameterNames()));
    Code tracker = SignatureWriter.field(names.tracker, roots.parameterNames());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(own.changed())
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Api.GUARD, locals.guard)
            .addParameter(Api.ACTIVITY, locals.activity);
    roots.declare(method, roots.isResultUnchecked() ? locals.value : locals.result);
    method.addCode(
        Code.builder()
            .add(declarations(change, locals))
            .add(GuardWriter.open(locals.guard).build())
            .add(roots.checkResult(locals.value, locals.result))
            .add(evaluation(change, locals, tracker))
            .nextControlFlow("catch ($T $N)", Api.THROWABLE, locals.fault)
            .addStatement(
                "$T.fault($T.CHANGE_VALUES, $L, $N, $N)",
                Api.TRACKING,
                Api.FAULT_POINT,
                tracker,
                own.constant(),
                locals.fault)
            .add(GuardWriter.close(locals.guard))
            .add(report(change, locals))
            .endControlFlow()
            .block());
    return Optional.of(method.build());
  }

  // boolean changed = false;
  // String id = null;
  // Object data = null;
  private static Code declarations(Change change, ChangeLocals locals) {
    Code.Builder code = Code.builder();
    if (change.condition() != null) {
      code.addStatement("boolean $N = false", locals.changed);
    }
    if (change.id() != null) {
      code.addStatement("$T $N = null", Api.STRING, locals.id);
    }
    if (!change.data().isEmpty()) {
      code.addStatement("$T $N = null", ClassName.OBJECT, locals.data);
    }
    return code.build();
  }

  // changed = result != null && result.created();
  // if (changed && tracker.wantsValues(CREATE)) {
  //   id = result.id();
  // }
  private Code evaluation(Change change, ChangeLocals locals, Code tracker) {
    // One writer for all: what the condition has read already, the values need not read again.
    PathWriter paths =
        new PathWriter(
            names.shown,
            locals.all,
            operation.signature().parameterNames(),
            locals.result,
            paths(change));
    Code.Builder code = Code.builder();
    Code wanted = Code.of("$L.wantsValues($N)", tracker, own.constant());
    if (change.condition() != null) {
      Code condition = paths.condition(Roots.path(change.condition()));
      code.add(paths.takeDeclarations()).addStatement("$N = $L", locals.changed, condition);
      wanted = Code.of("$N && $L", locals.changed, wanted);
    }
    if (change.id() == null && change.data().isEmpty()) {
      return code.build();
    }
    return code.beginControlFlow("if ($L)", wanted)
        .add(values(change, locals, paths))
        .endControlFlow()
        .build();
  }

  // id = backend == null ? null : backend.id();
  // data = backend;
  private static Code values(Change change, ChangeLocals locals, PathWriter paths) {
    Code.Builder code = Code.builder();
    if (change.id() != null) {
      // Before anything the data rests on, so that it is not lost where that fails.
      Code id = paths.recordedText(change.id());
      code.add(paths.takeDeclarations()).addStatement("$N = $L", locals.id, id);
    }
    if (change.dataIsMap()) {
      code.add(map(change, locals, paths));
    } else if (!change.data().isEmpty()) {
      Code data = paths.recorded(change.data().get(0));
      code.add(paths.takeDeclarations()).addStatement("$N = $L", locals.data, data);
    }
    return code.build();
  }

  // Map<String, Object> values = new LinkedHashMap<>();
  // values.put("name", backend == null ? null : backend.name());
  // data = values;
  private static Code map(Change change, ChangeLocals locals, PathWriter paths) {
    Code.Builder puts = Code.builder();
    for (Entry entry : change.data()) {
      puts.addStatement("$N.put($S, $L)", locals.values, entry.key(), paths.recorded(entry));
    }
    return Code.builder()
        .add(paths.takeDeclarations())
        .addStatement("$T $N = new $T<>()", MAP, locals.values, LinkedHashMap.class)
        .add(puts.build())
        .addStatement("$N = $N", locals.data, locals.values)
        .build();
  }

  // reportChange(guard, activity, CREATE, id, data);
  // if (changed) { reportChange(...); } else { end(guard, activity, CREATE); }
  private Code report(Change change, ChangeLocals locals) {
    Code report =
        Code.of(
            "$N($N, $N, $N, $L, $L)",
            names.reportChange,
            locals.guard,
            locals.activity,
            own.constant(),
            change.id() == null ? "null" : locals.id,
            change.data().isEmpty() ? "null" : locals.data);
    if (change.condition() == null) {
      return Code.builder().addStatement("$L", report).build();
    }
    return Code.builder()
        .beginControlFlow("if ($N)", locals.changed)
        .addStatement("$L", report)
        .nextControlFlow("else")
        .addStatement("$N($N, $N, $N)", names.end, locals.guard, locals.activity, own.constant())
        .endControlFlow()
        .build();
  }
}
