package dev.tracker.processor.verify;

import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;
import java.util.List;

/**
 * What became of an interface's check.
 *
 * @param findings what was found
 * @param sound the interface with its broken methods only forwarded, so that one mistake does not
 *     bring about a hundred others
 */
public record Verdict(List<Finding> findings, TrackedType sound) {

  public Verdict {
    findings = List.copyOf(findings);
  }

  /** Whether a decorator of the interface can be written at all. */
  public boolean isDecorable() {
    return sound.obstacles().isEmpty()
        && findings.stream().noneMatch(finding -> finding.problem() == Problem.NOT_DECORABLE);
  }
}
