package dev.tracker.processor.generate.value;

import com.palantir.javapoet.MethodSpec;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.TrackedOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Emits what is told of a success: what is recorded of it, and what it changed. */
public final class SuccessWriter {
  private final TrackedOperation operation;
  private final ResultsWriter results;
  private final ChangeWriter change;
  private final @Nullable BatchWriter batch;

  public SuccessWriter(TrackedOperation operation, Names names) {
    this.operation = operation;
    this.results = new ResultsWriter(operation, names);
    Change reported = operation.change();
    this.change = new ChangeWriter(operation, names, reported);
    this.batch =
        reported == null || reported.batch() == null
            ? null
            : new BatchWriter(operation, names, reported);
  }

  /** What paths need of the call. */
  public Roots roots() {
    return results.roots().and(batch == null ? change.roots() : batch.roots());
  }

  // Batch batch = saveAllTaken(guard, orders);
  /** What has to be done before the call. */
  public Code prepare(String guard) {
    return batch == null ? Code.of("") : batch.take(guard);
  }

  // end(guard, activity, GET);
  // createChanged(guard, activity, backend);
  // try {
  //   listResults(guard, activity, result);
  // } finally {
  //   end(guard, activity, LIST);
  // }
  public Code statements(String guard, String activity, String result) {
    Code success =
        batch == null
            ? change.success(guard, activity, result)
            : batch.success(guard, activity, result);
    if (operation.results().isEmpty()) {
      return Code.builder().addStatement("$L", success).build();
    }
    return Code.builder()
        .beginControlFlow("try")
        .addStatement("$L", results.call(guard, activity, result))
        .nextControlFlow("finally")
        .addStatement("$L", success)
        .endControlFlow()
        .build();
  }

  // id, result
  /** What is told of a change whose id and data are at hand. */
  public Code valuesAtHand(String result) {
    return change.valuesAtHand(Objects.requireNonNull(operation.change()), result);
  }

  public List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    results.write().ifPresent(methods::add);
    if (batch == null) {
      change.write().ifPresent(methods::add);
    } else {
      methods.addAll(batch.write());
    }
    return methods;
  }
}
