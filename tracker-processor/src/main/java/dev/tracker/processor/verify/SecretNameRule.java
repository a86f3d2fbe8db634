package dev.tracker.processor.verify;

import dev.tracker.Redaction;
import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.Entry;
import dev.tracker.processor.model.Protection;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.ValuePath;
import java.util.function.Consumer;

/**
 * What is called like a secret is recorded masked or hashed. Which names are those of secrets is
 * what the trackers of the API go by, too.
 */
final class SecretNameRule implements OperationRule {
  private final Redaction policy = Redaction.standard();

  @Override
  public void check(TrackedOperation operation, Consumer<Finding> findings) {
    if (!operation.mendable()) {
      return;
    }
    operation.arguments().forEach(entry -> check(entry, "args", findings));
    Change change = operation.change();
    if (change != null && change.given()) {
      if (change.id() != null) {
        check(change.id(), "changeId", findings);
      }
      change.data().forEach(entry -> check(entry, "changeData", findings));
    }
  }

  private void check(Entry entry, String element, Consumer<Finding> findings) {
    if (entry.protection() != Protection.PLAIN
        || !(entry.path() instanceof ValuePath path)
        || path.secrecy().mark() != null
        || path.kind().isBoolean()) {
      return;
    }
    String name = path.text().substring(path.text().lastIndexOf('.') + 1);
    if (policy.isSecret(name) || policy.isSecret(entry.key())) {
      findings.accept(
          Problem.SECRET_KEY.at(
              entry.location(),
              policy.isSecret(name) ? path.text() : entry.key(),
              element,
              entry.text()));
    }
  }
}
