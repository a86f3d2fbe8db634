package dev.tracker.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import dev.tracker.processor.generate.names.ShownMethods;
import dev.tracker.processor.generate.value.Roots;
import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.shown.Shown;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Emits the suppression of those warnings that a decorator cannot avoid: what its interface brings
 * about, and what the users of an accessor are warned of.
 */
final class SuppressionWriter {
  /**
   * Says nothing to javac. Eclipse's compiler would warn of the names of javac's warnings, and of
   * those that it does not have itself.
   */
  private static final String ALL = "all";

  private SuppressionWriter() {}

  // @SuppressWarnings({"all", "deprecation", "rawtypes"})
  static Optional<AnnotationSpec> write(TrackedType type, List<TrackedOperation> operations) {
    Set<String> warnings = new TreeSet<>(type.surroundings().suppressions());
    operations.stream()
        .flatMap(SuppressionWriter::paths)
        .flatMap(path -> path.steps().stream())
        .flatMap(step -> step.deprecation().warning().stream())
        .forEach(warnings::add);
    operations.stream()
        .flatMap(TrackedOperation::recorded)
        .flatMap(entry -> ShownMethods.shown(entry).stream())
        .flatMap(Shown::members)
        .flatMap(member -> member.deprecation().warning().stream())
        .forEach(warnings::add);
    if (warnings.isEmpty()) {
      return Optional.empty();
    }
    AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
    suppress.addMember("value", "$S", ALL);
    warnings.forEach(warning -> suppress.addMember("value", "$S", warning));
    return Optional.of(suppress.build());
  }

  private static Stream<ValuePath> paths(TrackedOperation operation) {
    Change change = operation.change();
    Stream<Entry> condition = change == null ? Stream.of() : Stream.ofNullable(change.condition());
    return Roots.paths(Stream.concat(operation.recorded(), condition)).stream();
  }
}
