package dev.tracker.journal.verify;

import java.util.ArrayList;
import java.util.List;

/** Gathers findings, up to some number. For one thread. */
final class Findings {
  private static final int MOST = 1_000;

  private final List<Finding> findings = new ArrayList<>();

  void add(FindingKind kind, long position, String message) {
    add(kind, position, position, message);
  }

  void add(FindingKind kind, long first, long last, String message) {
    if (findings.size() < MOST) {
      findings.add(new Finding(kind, first, last, message));
    }
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  List<Finding> all() {
    return findings;
  }
}
