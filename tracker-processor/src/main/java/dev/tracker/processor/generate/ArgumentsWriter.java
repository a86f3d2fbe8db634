package dev.tracker.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.tracker.processor.generate.Names.MethodNames;
import dev.tracker.processor.model.Entry;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.ValuePath;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the evaluation of what an activity is started with. */
final class ArgumentsWriter {
  private final TrackedOperation operation;
  private final Names names;
  private final MethodNames own;
  private final Roots roots;

  ArgumentsWriter(TrackedOperation operation, Names names) {
    this.operation = operation;
    this.names = names;
    this.own = names.of(operation);
    this.roots = Roots.of(operation, paths());
  }

  private List<ValuePath> paths() {
    return Roots.paths(operation.arguments().stream());
  }

  // createArguments(backend)
  // Tracking.NO_ARGUMENTS
  CodeBlock call() {
    return operation.arguments().isEmpty()
        ? CodeBlock.of("$T.NO_ARGUMENTS", Api.TRACKING)
        : CodeBlock.of("$N($L)", own.arguments(), String.join(", ", roots.arguments("")));
  }

  // private Object[] createArguments(Backend backend) {
  //   try {
  //     if (!tracker.wantsValues(CREATE)) {
  //       return Tracking.NO_ARGUMENTS;
  //     }
  //     return new Object[] {"name", backend == null ? null : backend.name()};
  //   } catch (Throwable fault) {
  //     Tracking.fault(FaultPoint.ARGUMENTS, tracker, CREATE, fault);
  //     return Tracking.NO_ARGUMENTS;
  //   }
  // }
  Optional<MethodSpec> write() {
    if (operation.arguments().isEmpty()) {
      return Optional.empty();
    }

    NameAllocator locals = names.locals(operation, roots.parameterNames());
    String fault = locals.newName("fault");
    CodeBlock tracker = SignatureWriter.field(names.tracker, roots.parameterNames());
    PathWriter paths = new PathWriter(locals, operation.signature().parameterNames(), "", paths());
    CodeBlock array = array(paths);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(own.arguments())
            .addModifiers(Modifier.PRIVATE)
            .returns(ArrayTypeName.of(ClassName.OBJECT))
            .beginControlFlow("try")
            .beginControlFlow("if (!$L.wantsValues($N))", tracker, own.constant())
            .addStatement("return $T.NO_ARGUMENTS", Api.TRACKING)
            .endControlFlow()
            .addCode(paths.takeDeclarations())
            .addStatement("return $L", array)
            .nextControlFlow("catch ($T $N)", Throwable.class, fault)
            .addStatement(
                "$T.fault($T.ARGUMENTS, $L, $N, $N)",
                Api.TRACKING,
                Api.FAULT_POINT,
                tracker,
                own.constant(),
                fault)
            .addStatement("return $T.NO_ARGUMENTS", Api.TRACKING)
            .endControlFlow();
    roots.declare(method, "");
    return Optional.of(method.build());
  }

  // new Object[] {"name", backend == null ? null : backend.name(), "size", size}
  private CodeBlock array(PathWriter paths) {
    List<CodeBlock> pairs =
        operation.arguments().stream()
            .map(
                (Entry argument) ->
                    CodeBlock.of("$S, $L", argument.key(), paths.recorded(argument)))
            .toList();
    return pairs.size() == 1
        ? CodeBlock.of("new $T[] {$L}", Object.class, pairs.get(0))
        : CodeBlock.of("new $T[] {\n$L\n$<$<}$>$>", Object.class, CodeBlock.join(pairs, ",\n"));
  }
}
