package dev.tracker.baseline;

import dev.tracker.baseline.Difference.Kind;
import java.util.List;

/**
 * The result of a check. Immutable.
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
   * The result as readable text.
   *
   * @param baseline the name of the baseline
   * @param command the command that writes the baseline
   * @return the text, without a line's end
   */
  public String report(String baseline, String command) {
    StringBuilder text = new StringBuilder();
    list(
        of(Kind.WEAKER),
        "Less is tracked than in " + baseline + ", or values are less protected:",
        text);
    list(
        of(Kind.RENAMED),
        "Renamed since " + baseline + ". Dashboards, alerts and searches still use the old name:",
        text);
    list(of(Kind.ADDED), "More is tracked than in " + baseline + ". The check allows that:", text);
    if (differences.isEmpty()) {
      text.append("What is tracked matches ").append(baseline).append(". Methods: ");
      text.append(tracked);
    } else if (passes()) {
      text.append("To add it to the baseline: ").append(command);
    } else {
      text.append("Fix it. If it is intended, write and commit ");
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
