package dev.tracker.processor.verify.entry;

import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.finding.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Methods that are the same operation on the same subject record the same, if anything. */
public final class SameKeysRule implements Rule {

  @Override
  public void check(TrackedType type, Consumer<Finding> findings) {
    Map<String, TrackedOperation> first = new HashMap<>();
    for (TrackedOperation operation : type.operations()) {
      if (!isComparable(operation)) {
        continue;
      }
      TrackedOperation other = first.putIfAbsent(name(operation), operation);
      if (other != null && !Set.copyOf(keys(other)).equals(Set.copyOf(keys(operation)))) {
        findings.accept(
            Problem.DIFFERENT_KEYS.at(
                operation.location(),
                operation.signature().told(),
                other.signature().name(),
                name(operation),
                String.join(", ", keys(operation)),
                String.join(", ", keys(other))));
      }
    }
  }

  private static boolean isComparable(TrackedOperation operation) {
    return operation.mendable()
        && !operation.arguments().isEmpty()
        && operation.arguments().stream().noneMatch(each -> each.path() instanceof BrokenPath);
  }

  private static String name(TrackedOperation operation) {
    return (operation.operation().text() + " " + operation.subject().text()).strip();
  }

  private static List<String> keys(TrackedOperation operation) {
    return operation.arguments().stream().map(Entry::key).toList();
  }
}
