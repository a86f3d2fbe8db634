package dev.tracker.processor.output;

import dev.tracker.processor.read.ElementLocation;
import dev.tracker.processor.verify.Finding;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/**
 * Prints findings where they belong, each once: an interface and one that extends it find the same
 * mistake in the same place.
 */
public final class Diagnostics {
  private final Messager messager;
  private final Set<Finding> printed = new HashSet<>();

  public Diagnostics(Messager messager) {
    this.messager = messager;
  }

  public void print(Finding finding) {
    if (!printed.add(finding)) {
      return;
    }
    ElementLocation location = (ElementLocation) finding.location();
    messager.printMessage(
        finding.isError() ? Kind.ERROR : Kind.WARNING,
        finding.message(),
        location.element(),
        location.annotation(),
        location.value());
  }
}
