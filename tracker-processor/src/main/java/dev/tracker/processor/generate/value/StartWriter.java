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
  /** What a line has left beside its margin, a question mark, and what types are short of. */
  private static final int ROOM = 68;

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
  // start(guard, ActivityContext.current(), CREATE, Tracking.NO_ARGUMENTS)
  // wantsValues(guard, GET)
  //     ? start(guard, ActivityContext.current(), GET, "id", id)
  //     : start(guard, ActivityContext.current(), GET, Tracking.NO_ARGUMENTS)
  public Code call(Code guard, Code context) {
    if (operation.arguments().isEmpty()) {
      return Code.of(
          "$N($L, $L, $N, $T.NO_ARGUMENTS)",
          names.start,
          guard,
          context,
          own.constant(),
          Api.TRACKING);
    }
    if (AtHand.arguments(operation)) {
      return callAtHand(guard, context);
    }
    return Code.of(
        "$L$N($L, $L$L)",
        roots.typeArguments(),
        own.started(),
        guard,
        context,
        roots.arguments("").stream()
            .map(argument -> Code.of(", $N", argument))
            .collect(Code.joining("")));
  }

  /** Of what nobody wants, not even an array is made. */
  private Code callAtHand(Code guard, Code context) {
    LocalNames locals = names.locals(operation, operation.signature().parameterNames());
    Code pairs = Code.join(pairs(paths(locals)), ", ");
    Code start = Code.of("$N($L, $L, $N,", names.start, guard, context, own.constant());
    boolean fits = start.length() + pairs.length() <= ROOM;
    return Code.of(
        fits
            ? "$N($L, $N)\n? $L $L)\n: $L $T.NO_ARGUMENTS)"
            : "$N($L, $N)\n? $L\n$>$>$L)$<$<\n: $L $T.NO_ARGUMENTS)",
        names.wantsValues,
        guard,
        own.constant(),
        start,
        pairs,
        start,
        Api.TRACKING);
  }

  // private Activity startCreate(boolean[] guard, ActivityContext context, Backend backend) {
  //   guard[0] = true;
  //   try {
  //     if (tracker.wantsValues(CREATE)) {
  //       return start(guard, context, CREATE, "name", backend == null ? null : backend.name());
  //     }
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.ARGUMENTS, tracker, CREATE, fault);
  //   } finally {
  //     guard[0] = false;
  //   }
  //   return start(guard, context, CREATE, Tracking.NO_ARGUMENTS);
  // }
  public Optional<MethodSpec> write() {
    if (operation.arguments().isEmpty() || AtHand.arguments(operation)) {
      return Optional.empty();
    }
    LocalNames locals = names.locals(operation, roots.parameterNames());
    String guard = locals.newName("guard");
    String context = locals.newName("context");
    String fault = locals.newName("fault");
    Code tracker = SignatureWriter.field(names.tracker, roots.parameterNames());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(own.started())
            .addModifiers(Modifier.PRIVATE)
            .returns(Api.ACTIVITY)
            .addParameter(Api.GUARD, guard)
            .addParameter(Api.ACTIVITY_CONTEXT, context);
    roots.declare(method, "");
    method.addCode(
        GuardWriter.open(guard)
            .beginControlFlow("if ($L.wantsValues($N))", tracker, own.constant())
            .add(evaluation(locals, guard, context))
            .endControlFlow()
            .add(FaultWriter.onFault("ARGUMENTS", tracker, own.constant(), fault))
            .add(GuardWriter.close(guard))
            .endControlFlow()
            .addStatement(
                "return $N($N, $N, $N, $T.NO_ARGUMENTS)",
                names.start,
                guard,
                context,
                own.constant(),
                Api.TRACKING)
            .block());
    return Optional.of(method.build());
  }

  // var region = backend == null ? null : backend.region();
  // return start(guard, context, CREATE,
  //     "name", backend == null ? null : backend.name(),
  //     "zone", region == null ? null : region.zone());
  private Code evaluation(LocalNames locals, String guard, String context) {
    PathWriter paths = paths(locals);
    List<Code> pairs = pairs(paths);
    return Code.builder()
        .add(paths.takeDeclarations())
        .addStatement(
            pairs.size() == 1 ? "return $N($N, $N, $N, $L)" : "return $N($N, $N, $N,\n$L)",
            names.start,
            guard,
            context,
            own.constant(),
            Code.join(pairs, ",\n"))
        .build();
  }

  private PathWriter paths(LocalNames locals) {
    return new PathWriter(
        names.shown, locals, operation.signature().parameterNames(), "", "", paths());
  }

  // "name", backend == null ? null : backend.name()
  private List<Code> pairs(PathWriter paths) {
    return operation.arguments().stream()
        .map((Entry argument) -> Code.of("$S, $L", argument.key(), paths.recorded(argument)))
        .toList();
  }
}
