package dev.tracker.processor.output;

import dev.tracker.processor.read.annotations.Suppression;
import dev.tracker.processor.read.source.ElementLocation;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Prints findings where they belong, each once: an interface and one that extends it find the same
 * mistake in the same place. Warnings that are suppressed there are not printed.
 */
public final class Diagnostics {
  private final Messager messager;
  private final boolean strict;
  private final boolean failsOnNotes;
  private final Set<Finding> printed = new HashSet<>();
  private final List<Suppression> used = new ArrayList<>();

  /**
   * Diagnostics of a compilation.
   *
   * @param messager what prints them
   * @param strict whether warnings are printed as errors
   * @param failsOnNotes whether notes are
   */
  public Diagnostics(Messager messager, boolean strict, boolean failsOnNotes) {
    this.messager = messager;
    this.strict = strict;
    this.failsOnNotes = failsOnNotes;
  }

  public void print(Finding finding) {
    if (!printed.add(finding)) {
      return;
    }
    Kind kind = kind(finding.problem().severity());
    if (!(finding.location() instanceof ElementLocation location)) {
      messager.printMessage(kind, finding.message());
    } else if (finding.isError() || !isSuppressed(finding, location)) {
      messager.printMessage(
          kind, finding.message(), location.element(), location.annotation(), location.value());
    }
  }

  private Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> strict ? Kind.ERROR : Kind.WARNING;
      case ADVICE -> Kind.WARNING;
      case NOTE -> failsOnNotes ? Kind.ERROR : Kind.NOTE;
    };
  }

  /** Prints that we failed on an interface. */
  public void printFailure(Element element, String name, Exception failure) {
    print(
        Problem.INTERNAL_ERROR.at(
            new ElementLocation(element, null, null), name, inBrief(failure)));
  }

  /** The exception and where it comes from: enough for a report, on one line. */
  private static String inBrief(Exception failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return failure + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  private boolean isSuppressed(Finding finding, ElementLocation location) {
    List<Suppression> suppressions =
        Suppression.around(location.element()).stream()
            .filter(each -> each.code().equals(finding.problem().code()))
            .toList();
    used.addAll(suppressions);
    return !suppressions.isEmpty();
  }

  /** Whether a warning was not printed because of a suppression. */
  public boolean isUsed(Suppression suppression) {
    return used.stream().anyMatch(suppression::isSame);
  }
}
