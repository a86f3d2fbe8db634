package dev.tracker.baseline;

import dev.tracker.baseline.Difference.Kind;
import java.util.List;

/**
 * What came of a comparison. Immutable.
 *
 * @param tracked how many methods are tracked
 * @param differences what is different, sorted by interface and method
 */
public record CheckResult(int tracked, List<Difference> differences) {
  /** Copies the list. */
  public CheckResult {
    differences = List.copyOf(differences);
  }

  /**
   * Whether nothing was taken away, and nothing renamed.
   *
   * @return whether the check passes
   */
  public boolean passes() {
    return differences.stream().allMatch(each -> each.kind() == Kind.ADDED);
  }

  /**
   * What a person has to know, in a few lines.
   *
   * @param baseline what to call the baseline
   * @param command what makes the baseline what was found
   * @return the text, without a line's end
   */
  public String report(String baseline, String command) {
    StringBuilder text = new StringBuilder();
    list(
        of(Kind.WEAKER), "Less is tracked than " + baseline + " says, or more in the clear:", text);
    list(
        of(Kind.RENAMED),
        "Renamed since "
            + baseline
            + ", so that dashboards, alerts and searches miss it under the old name:",
        text);
    list(of(Kind.ADDED), "More is tracked than " + baseline + " says, which is fine:", text);
    if (differences.isEmpty()) {
      text.append("What is tracked is what ").append(baseline).append(" says: methods ");
      text.append(tracked);
    } else if (passes()) {
      text.append("To have the check look after that, too: ").append(command);
    } else {
      text.append("Put it right; or, if it is meant to be so, accept it and commit ");
      text.append(baseline).append(": ").append(command);
    }
    return text.toString();
  }

  private List<Difference> of(Kind kind) {
    return differences.stream().filter(each -> each.kind() == kind).toList();
  }

  private static void list(List<Difference> differences, String title, StringBuilder text) {
    if (differences.isEmpty()) {
      return;
    }
    text.append(title).append('\n');
    String interfaceName = "";
    String method = "";
    for (Difference each : differences) {
      if (!each.interfaceName().equals(interfaceName)) {
        interfaceName = each.interfaceName();
        method = "";
        text.append("  ").append(interfaceName).append('\n');
      }
      if (!each.method().equals(method)) {
        method = each.method();
        text.append("    ").append(method).append(in(each.position())).append('\n');
      }
      text.append(each.method().isEmpty() ? "    " : "      ").append(each.text()).append('\n');
    }
  }

  private static String in(String position) {
    return position.isEmpty() ? "" : " (" + position + ")";
  }
}
