package dev.tracker.processor.generate.value;

import com.palantir.javapoet.ClassName;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.names.ShownMethods;
import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.Entry;
import java.util.List;

/**
 * Emits the evaluation of what is told of one change.
 *
 * @param operation the tracked method
 * @param change what is evaluated
 * @param constant what holds the facts of the method
 * @param locals the names in the body around it
 * @param shown how values are taken apart
 */
record ChangeValues(
    TrackedOperation operation,
    Change change,
    String constant,
    ChangeLocals locals,
    ShownMethods shown) {
  // boolean changed = false;
  // String id = null;
  // Object data = null;
  Code declarations() {
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
  // if (changed && tracker.wantsValues(CREATE, activity)) {
  //   id = result.id();
  // }
  Code evaluation(Code tracker) {
    // One writer for all: what the condition has read already, the values need not read again.
    PathWriter paths =
        new PathWriter(
            shown,
            locals.all,
            operation.signature().parameterNames(),
            locals.result,
            locals.each,
            ChangeWriter.paths(change));
    Code.Builder code = Code.builder();
    Code wanted = Code.of("$L.wantsValues($N, $N)", tracker, constant, locals.activity);
    if (change.condition() != null) {
      Code condition = paths.condition(Roots.path(change.condition()));
      code.add(paths.takeDeclarations()).addStatement("$N = $L", locals.changed, condition);
      wanted = Code.of("$N && $L", locals.changed, wanted);
    }
    if (change.id() == null && change.data().isEmpty()) {
      return code.build();
    }
    return code.beginControlFlow("if ($L)", wanted).add(values(paths)).endControlFlow().build();
  }

  // id = backend == null ? null : backend.id();
  // data = backend;
  private Code values(PathWriter paths) {
    Code.Builder code = Code.builder();
    if (change.id() != null) {
      // Before anything the data rests on, so that it is not lost where that fails.
      Code id = paths.recordedText(change.id());
      code.add(paths.takeDeclarations()).addStatement("$N = $L", locals.id, id);
    }
    if (change.dataIsMap()) {
      code.add(map(paths));
    } else if (!change.data().isEmpty()) {
      Code data = paths.recorded(change.data().get(0));
      code.add(paths.takeDeclarations()).addStatement("$N = $L", locals.data, data);
    }
    return code.build();
  }

  // data = Tracking.map(
  //     "name", backend == null ? null : backend.name(),
  //     "type", backend == null ? null : backend.type());
  private Code map(PathWriter paths) {
    List<Code> pairs =
        change.data().stream()
            .map((Entry entry) -> Code.of("$S, $L", entry.key(), paths.recorded(entry)))
            .toList();
    return Code.builder()
        .add(paths.takeDeclarations())
        .addStatement(
            pairs.size() == 1 ? "$N = $T.map($L)" : "$N = $T.map(\n$L)",
            locals.data,
            Api.TRACKING,
            Code.join(pairs, ",\n"))
        .build();
  }
}
