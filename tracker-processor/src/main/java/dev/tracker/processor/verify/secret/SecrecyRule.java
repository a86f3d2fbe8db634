package dev.tracker.processor.verify.secret;

import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.Protection;
import dev.tracker.processor.model.path.Secrecy;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.OperationRule;
import dev.tracker.processor.verify.finding.Problem;
import java.util.function.Consumer;

/** What is marked as sensitive is recorded masked or hashed, or not at all. */
public final class SecrecyRule implements OperationRule {
  @Override
  public void check(TrackedOperation operation, Consumer<Finding> findings) {
    operation.arguments().forEach(entry -> check(entry, "args", operation, findings));
    operation.results().forEach(entry -> check(entry, "results", operation, findings));
    Change change = operation.change();
    if (change != null) {
      if (change.id() != null) {
        check(change.id(), "changeId", operation, findings);
      }
      change.data().forEach(entry -> check(entry, "changeData", operation, findings));
    }
  }

  private static void check(
      Entry entry, String element, TrackedOperation operation, Consumer<Finding> findings) {
    if (entry.protection() != Protection.PLAIN || !(entry.path() instanceof ValuePath path)) {
      return;
    }
    Secrecy secrecy = path.secrecy();
    if (secrecy.mark() != null) {
      findings.accept(
          Problem.SENSITIVE_VALUE.at(
              entry.location(),
              path.text(),
              secrecy.mark(),
              element,
              entry.text(),
              otherwise(element)));
    } else if (secrecy.within() != null && secrecy.shown() == null && operation.mendable()) {
      findings.accept(
          Problem.SECRET_WITHIN.at(
              entry.location(),
              path.text(),
              secrecy.within(),
              operation.signature().told(),
              Alternatives.of(element, secrecy.harmless(), entry.text())));
    }
  }

  private static String otherwise(String element) {
    return switch (element) {
      case "changeId" -> "name another id";
      case "changeData" -> "name other data ({} for none)";
      default -> "leave it out";
    };
  }
}
