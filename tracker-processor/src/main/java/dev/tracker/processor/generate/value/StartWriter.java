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

/** Emits how an activity is started, with the arguments that a tracked method says. */
public final class StartWriter {
  private final TrackedOperation operation;
  private final Names names;
  private final MethodNames own;
  private final Roots roots;

  public StartWriter(TrackedOperation operation, Names names) {
    this.operation = operation;
    this.names = names;
    this.own = names.of(operation);
    this.roots = Roots.of(operation, paths());
  }

  private List<ValuePath> paths() {
    return Roots.paths(operation.arguments().stream());
  }

  // startCreate(guard, ActivityContext.current(), backend)
  // start(guard, ActivityContext.current(), CREATE)
  public Code call(Code guard, Code context) {
    return operation.arguments().isEmpty()
        ? Code.of("$N($L, $L, $N)", names.start, guard, context, own.constant())
        : Code.of(
            "$L$N($L, $L$L)",
            roots.typeArguments(),
            own.started(),
            guard,
            context,
            roots.arguments("").stream()
                .map(argument -> Code.of(", $N", argument))
                .collect(Code.joining("")));
  }

  // private Activity startCreate(boolean[] guard, ActivityContext context, Backend backend) {
  //   guard[0] = true;
  //   try {
  //     if (!tracker.wantsValues(CREATE)) {
  //       return start(context, CREATE, Tracking.NO_ARGUMENTS);
  //     }
  //     return start(context, CREATE, "name", backend == null ? null : backend.name());
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.ARGUMENTS, tracker, CREATE, fault);
  //     return start(context, CREATE, Tracking.NO_ARGUMENTS);
  //   } finally {
  //     guard[0] = false;
  //   }
  // }
  public Optional<MethodSpec> write() {
    if (operation.arguments().isEmpty()) {
      return Optional.empty();
    }
    LocalNames locals = names.locals(operation, roots.parameterNames());
    String guard = locals.newName("guard");
    String context = locals.newName("context");
    String fault = locals.newName("fault");
    Code tracker = SignatureWriter.field(names.tracker, roots.parameterNames());
    Code withoutArguments =
        Code.of("$N($N, $N, $T.NO_ARGUMENTS)", names.start, context, own.constant(), Api.TRACKING);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(own.started())
            .addModifiers(Modifier.PRIVATE)
            .returns(Api.ACTIVITY)
            .addParameter(Api.GUARD, guard)
            .addParameter(Api.ACTIVITY_CONTEXT, context);
    roots.declare(method, "");
    method.addCode(
        GuardWriter.open(guard)
            .beginControlFlow("if (!$L.wantsValues($N))", tracker, own.constant())
            .addStatement("return $L", withoutArguments)
            .endControlFlow()
            .add(evaluation(locals, context))
            .nextControlFlow("catch ($T $N)", Api.THROWABLE, fault)
            .addStatement(
                "$T.fault($T.ARGUMENTS, $L, $N, $N)",
                Api.TRACKING,
                Api.FAULT_POINT,
                tracker,
                own.constant(),
                fault)
            .addStatement("return $L", withoutArguments)
            .add(GuardWriter.close(guard))
            .endControlFlow()
            .block());
    return Optional.of(method.build());
  }

  // var region = backend == null ? null : backend.region();
  // return start(
  //     context, CREATE,
  //     "name", backend == null ? null : backend.name(),
  //     "zone", region == null ? null : region.zone());
  private Code evaluation(LocalNames locals, String context) {
    PathWriter paths =
        new PathWriter(
            names.shown, locals, operation.signature().parameterNames(), "", "", paths());
    List<Code> pairs =
        operation.arguments().stream()
            .map((Entry argument) -> Code.of("$S, $L", argument.key(), paths.recorded(argument)))
            .toList();
    boolean isShort = pairs.size() == 1;
    return Code.builder()
        .add(paths.takeDeclarations())
        .addStatement(
            isShort ? "return $N($N, $N, $L)" : "return $N(\n$N, $N,\n$L)",
            names.start,
            context,
            own.constant(),
            Code.join(pairs, ",\n"))
        .build();
  }
}
