package dev.tracker.processor.verify.entry;

import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.OperationRule;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.suggestion.PlainName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Keys are plain names, and tell their values apart. */
public final class KeyRule implements OperationRule {

  @Override
  public void check(TrackedOperation operation, Consumer<Finding> findings) {
    check(operation.arguments(), findings);
    check(operation.results(), findings);
    Change change = operation.change();
    if (change != null && change.dataIsMap()) {
      check(change.data(), findings);
    }
  }

  private static void check(List<Entry> entries, Consumer<Finding> findings) {
    Set<String> seen = new HashSet<>();
    for (Entry entry : entries) {
      if (comesOfBrokenPath(entry)) {
        // The path itself is said to be wrong, and its key with it.
        continue;
      }
      if (!PlainName.is(entry.key())) {
        findings.accept(Problem.MALFORMED_KEY.at(entry.location(), entry.key()));
      } else if (!seen.add(entry.key())) {
        findings.accept(
            Problem.DUPLICATE_KEY.at(
                entry.location(),
                entry.key(),
                entry.path().text(),
                entry.path().text().replace('.', '_')));
      }
    }
  }

  private static boolean comesOfBrokenPath(Entry entry) {
    return !entry.keyGiven() && entry.path() instanceof BrokenPath;
  }
}
