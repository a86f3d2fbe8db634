package dev.tracker.processor.verify.secret;

import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.Protection;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.shown.Shown;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.finding.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is recorded member by member because of its secrets, the build tells: once for each type,
 * where an interface first records it.
 */
public final class TakenApartRule implements Rule {
  private static final int MOST_SHOWN = 6;

  @Override
  public void check(TrackedType type, Consumer<Finding> findings) {
    Set<String> told = new HashSet<>();
    type.operations().stream()
        .filter(TrackedOperation::mendable)
        .forEach(
            operation -> {
              operation.arguments().forEach(each -> check(each, "args", told, findings));
              operation.results().forEach(each -> check(each, "results", told, findings));
              Change change = operation.change();
              if (change != null) {
                if (change.id() != null) {
                  check(change.id(), "changeId", told, findings);
                }
                change.data().forEach(each -> check(each, "changeData", told, findings));
              }
            });
  }

  private static void check(
      Entry entry, String element, Set<String> told, Consumer<Finding> findings) {
    if (entry.protection() != Protection.PLAIN || !(entry.path() instanceof ValuePath path)) {
      return;
    }
    Shown shown = path.secrecy().shown();
    if (shown == null || shown.masked().isEmpty() || !told.add(shown.told())) {
      return;
    }
    List<String> masked = shown.masked();
    findings.accept(
        Problem.TAKEN_APART.at(
            entry.location(),
            shown.told(),
            enumerated(masked),
            masked.size() == 1 ? "is" : "are",
            "write " + Alternatives.inBrief(element, path.secrecy().harmless(), entry.text())));
  }

  private static String enumerated(List<String> names) {
    if (names.size() > MOST_SHOWN) {
      return String.join(", ", names.subList(0, MOST_SHOWN))
          + " and "
          + (names.size() - MOST_SHOWN)
          + " more";
    }
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
