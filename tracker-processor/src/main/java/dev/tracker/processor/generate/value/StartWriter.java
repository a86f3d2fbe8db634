package dev.tracker.processor.generate.value;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.code.GuardWriter;
import dev.tracker.processor.generate.names.LocalNames;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.generate.names.Names.MethodNames;
import dev.tracker.processor.generate.signature.SignatureWriter;
import dev.tracker.processor.model.ReturnShape;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.ValuePath;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits how an activity is started, with the arguments that a tracked method says. */
public final class StartWriter {
  /** What a line has left beside its margin, and what stands where nothing is wanted. */
  private static final int ROOM = 68;

  private static final TypeName OBJECT_ARRAY = ArrayTypeName.of(ClassName.OBJECT);

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

  // start(guard, ActivityContext.current(), CREATE, kvArgs)
  // start(guard, ActivityContext.current(), LIST, null)
  // startGet(guard, context, id)
  /** Starts it. What starts with a subscription does so in several places, by a method. */
  public Code call(Code guard, Code context, String kvArgs) {
    return isDeferred() && hasArguments()
        ? roots.call(own.started(), guard, context)
        : start(guard, context, kvArgs);
  }

  private Code start(Code guard, Code context, String kvArgs) {
    return Code.of("$N($L, $L, $N, $N)", names.start, guard, context, own.constant(), kvArgs);
  }

  // Object[] kvArgs = wantsValues(guard, GET) ? new Object[] {"id", id} : null;
  // Object[] kvArgs = wantsValues(guard, CREATE) ? createArguments(guard, backend) : null;
  /** Of what nobody wants, not even an array is made. */
  public Code arguments(String guard, String kvArgs) {
    boolean isAtHand = AtHand.arguments(operation);
    Code values =
        isAtHand
            ? Code.of("new $T {$L}", OBJECT_ARRAY, Code.join(pairs(paths(bodyLocals())), ", "))
            : roots.call(own.arguments(), Code.of("$N", guard));
    Code wanted = Code.of("$N($N, $N)", names.wantsValues, guard, own.constant());
    // The array's type is written out later.
    int length = wanted.length() + values.length() + (isAtHand ? "Object".length() : 0);
    return Code.builder()
        .addStatement(
            length <= ROOM ? "$T $N = $L ? $L : null" : "$T $N = $L\n? $L\n: null",
            OBJECT_ARRAY,
            kvArgs,
            wanted,
            values)
        .build();
  }

  private LocalNames bodyLocals() {
    return names.locals(operation, operation.signature().parameterNames());
  }

  public boolean hasArguments() {
    return !operation.arguments().isEmpty();
  }

  private boolean isDeferred() {
    return operation.shape().kind() == ReturnShape.Kind.DEFERRED;
  }

  public List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    if (hasArguments() && isDeferred()) {
      methods.add(started());
    }
    if (hasArguments() && !AtHand.arguments(operation)) {
      methods.add(evaluated());
    }
    return methods;
  }

  // private Activity startGet(boolean[] guard, ActivityContext context, String id) {
  //   Object[] kvArgs = wantsValues(guard, GET) ? new Object[] {"id", id} : null;
  //   return start(guard, context, GET, kvArgs);
  // }
  private MethodSpec started() {
    LocalNames locals = names.locals(operation, roots.parameterNames());
    String guard = locals.newName("guard");
    String context = locals.newName("context");
    String kvArgs = locals.newName("kvArgs");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(own.started())
            .addModifiers(Modifier.PRIVATE)
            .returns(Api.ACTIVITY)
            .addParameter(Api.GUARD, guard)
            .addParameter(Api.ACTIVITY_CONTEXT, context);
    roots.declare(method, "");
    return method
        .addCode(
            Code.builder()
                .add(arguments(guard, kvArgs))
                .addStatement(
                    "return $L", start(Code.of("$N", guard), Code.of("$N", context), kvArgs))
                .block())
        .build();
  }

  // private Object[] createArguments(boolean[] guard, Backend backend) {
  //   guard[0] = true;
  //   try {
  //     var region = backend == null ? null : backend.region();
  //     return new Object[] {
  //         "name", backend == null ? null : backend.name(),
  //         "zone", region == null ? null : region.zone()};
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.ARGUMENTS, tracker, CREATE, fault);
  //     return null;
  //   } finally {
  //     guard[0] = false;
  //   }
  // }
  private MethodSpec evaluated() {
    LocalNames locals = names.locals(operation, roots.parameterNames());
    String guard = locals.newName("guard");
    String fault = locals.newName("fault");
    Code tracker = SignatureWriter.field(names.tracker, roots.parameterNames());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(own.arguments())
            .addModifiers(Modifier.PRIVATE)
            .returns(OBJECT_ARRAY)
            .addParameter(Api.GUARD, guard);
    roots.declare(method, "");
    PathWriter paths = paths(locals);
    List<Code> pairs = pairs(paths);
    return method
        .addCode(
            GuardWriter.open(guard)
                .add(paths.takeDeclarations())
                .addStatement(
                    pairs.size() == 1 ? "return new $T {$L}" : "return new $T {\n$L}",
                    OBJECT_ARRAY,
                    Code.join(pairs, ",\n"))
                .add(FaultWriter.onFault("ARGUMENTS", tracker, own.constant(), fault))
                .addStatement("return null")
                .add(GuardWriter.close(guard))
                .endControlFlow()
                .block())
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
