package dev.tracker.processor.generate.value;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
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

/** Emits the evaluation of what an activity is started with. */
public final class ArgumentsWriter {
  private final TrackedOperation operation;
  private final Names names;
  private final MethodNames own;
  private final Roots roots;

  public ArgumentsWriter(TrackedOperation operation, Names names) {
    this.operation = operation;
    this.names = names;
    this.own = names.of(operation);
    this.roots = Roots.of(operation, paths());
  }

  private List<ValuePath> paths() {
    return Roots.paths(operation.arguments().stream());
  }

  // createArguments(guard, backend)
  // Tracking.NO_ARGUMENTS
  public Code call(Code guard) {
    return operation.arguments().isEmpty()
        ? Code.of("$T.NO_ARGUMENTS", Api.TRACKING)
        : Code.of(
            "$L$N($L$L)",
            roots.typeArguments(),
            own.arguments(),
            guard,
            roots.arguments("").stream()
                .map(argument -> Code.of(", $N", argument))
                .collect(Code.joining("")));
  }

  // private Object[] createArguments(boolean[] guard, Backend backend) {
  //   guard[0] = true;
  //   try {
  //     if (!tracker.wantsValues(CREATE)) {
  //       return Tracking.NO_ARGUMENTS;
  //     }
  //     return new Object[] {"name", backend == null ? null : backend.name()};
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.ARGUMENTS, tracker, CREATE, fault);
  //     return Tracking.NO_ARGUMENTS;
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
    String fault = locals.newName("fault");
    Code tracker = SignatureWriter.field(names.tracker, roots.parameterNames());
    PathWriter paths = new PathWriter(locals, operation.signature().parameterNames(), "", paths());
    Code array = array(paths);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(own.arguments())
            .addModifiers(Modifier.PRIVATE)
            .returns(ArrayTypeName.of(ClassName.OBJECT))
            .addParameter(Api.GUARD, guard);
    roots.declare(method, "");
    method.addCode(
        GuardWriter.open(guard)
            .beginControlFlow("if (!$L.wantsValues($N))", tracker, own.constant())
            .addStatement("return $T.NO_ARGUMENTS", Api.TRACKING)
            .endControlFlow()
            .add(paths.takeDeclarations())
            .addStatement("return $L", array)
            .nextControlFlow("catch ($T $N)", Api.THROWABLE, fault)
            .addStatement(
                "$T.fault($T.ARGUMENTS, $L, $N, $N)",
                Api.TRACKING,
                Api.FAULT_POINT,
                tracker,
                own.constant(),
                fault)
            .addStatement("return $T.NO_ARGUMENTS", Api.TRACKING)
            .add(GuardWriter.close(guard))
            .endControlFlow()
            .block());
    return Optional.of(method.build());
  }

  // new Object[] {"name", backend == null ? null : backend.name(), "size", size}
  private Code array(PathWriter paths) {
    List<Code> pairs =
        operation.arguments().stream()
            .map((Entry argument) -> Code.of("$S, $L", argument.key(), paths.recorded(argument)))
            .toList();
    return pairs.size() == 1
        ? Code.of("new $T[] {$L}", ClassName.OBJECT, pairs.get(0))
        : Code.of("new $T[] {\n$L\n$<$<}$>$>", ClassName.OBJECT, Code.join(pairs, ",\n"));
  }
}
