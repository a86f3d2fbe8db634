package dev.tracker.processor.verify.secret;

import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.Protection;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.OperationRule;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.spi.Redaction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is called like a secret is recorded masked or hashed. Which names are those of secrets is
 * what the trackers of the API go by, too.
 */
public final class SecretNameRule implements OperationRule {
  private final Predicate<String> policy = policy();

  /** On a processor module path the API is not found, as no module there asks for it. */
  private static Predicate<String> policy() {
    try {
      return Redaction.standard()::isSecret;
    } catch (LinkageError e) {
      return name -> false;
    }
  }

  @Override
  public void check(TrackedOperation operation, Consumer<Finding> findings) {
    if (!operation.mendable()) {
      return;
    }
    operation.arguments().forEach(entry -> check(entry, "args", operation, findings));
    operation.results().forEach(entry -> check(entry, "results", operation, findings));
    Change change = operation.change();
    if (change != null && change.given()) {
      if (change.id() != null) {
        check(change.id(), "changeId", operation, findings);
      }
      change.data().forEach(entry -> check(entry, "changeData", operation, findings));
    }
  }

  /** Each of some tokens is a token. */
  private static String nameOf(ValuePath path, @Nullable Change change) {
    boolean isElement = path.root().isEach() && path.steps().isEmpty();
    String text =
        isElement && change != null && change.batch() != null
            ? change.batch().source().path().text()
            : path.text();
    return text.substring(text.lastIndexOf('.') + 1);
  }

  private void check(
      Entry entry, String element, TrackedOperation operation, Consumer<Finding> findings) {
    if (entry.protection() != Protection.PLAIN
        || !(entry.path() instanceof ValuePath path)
        || path.secrecy().mark() != null
        || path.kind().isBoolean()) {
      return;
    }
    String name = nameOf(path, operation.change());
    if (policy.test(name) || policy.test(entry.key())) {
      findings.accept(
          Problem.SECRET_KEY.at(
              entry.location(),
              policy.test(name) ? path.text() : entry.key(),
              operation.signature().told(),
              element,
              entry.text()));
    }
  }
}
