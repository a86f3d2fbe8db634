package dev.tracker.journal.verify;

import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.merkle.Hash;
import dev.tracker.journal.merkle.TreeHasher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells entries that were changed from those that were moved: these are what was sealed at another
 * position, where the right entry is missing as well. For one thread.
 */
final class MovedEntries {
  /** Each entry is tried at each position, so not too many of either. */
  private static final int MOST = 500;

  private record Mismatch(Entry entry, long position) {}

  private final Findings findings;
  private final List<Mismatch> mismatches = new ArrayList<>();
  private final Map<Long, Hash> open = new LinkedHashMap<>();
  private final Set<Long> missing = new HashSet<>();

  MovedEntries(Findings findings) {
    this.findings = findings;
  }

  void missing(long position, Hash leaf) {
    if (open.size() < MOST) {
      open.put(position, leaf);
      missing.add(position);
    } else {
      tellMissing(position);
    }
  }

  void mismatch(Entry entry, long position, Hash leaf) {
    if (open.size() < MOST) {
      open.put(position, leaf);
      mismatches.add(new Mismatch(entry, position));
    } else {
      tellChanged(entry, position);
    }
  }

  void finish() {
    Set<Long> foundElsewhere = new HashSet<>();
    for (Mismatch mismatch : mismatches) {
      long origin = origin(mismatch.entry());
      if (origin > 0) {
        foundElsewhere.add(origin);
        findings.add(
            FindingKind.MOVED,
            mismatch.position(),
            "Entry %s was sealed at position %d, and is at %d."
                .formatted(mismatch.entry().eventId(), origin, mismatch.position()));
      } else {
        tellChanged(mismatch.entry(), mismatch.position());
      }
    }
    missing.removeAll(foundElsewhere);
    missing.stream().sorted().forEach(this::tellMissing);
  }

  private long origin(Entry entry) {
    TreeHasher hasher = new TreeHasher();
    for (Map.Entry<Long, Hash> position : open.entrySet()) {
      byte[] leaf = entry.leaf(position.getKey()).bytes();
      if (hasher.leaf(leaf).equals(position.getValue())) {
        return position.getKey();
      }
    }
    return 0;
  }

  private void tellChanged(Entry entry, long position) {
    findings.add(
        FindingKind.CHANGED,
        position,
        "Entry %s at position %d is not what was sealed there."
            .formatted(entry.eventId(), position));
  }

  private void tellMissing(long position) {
    findings.add(
        FindingKind.MISSING, position, "The entry at position " + position + " is missing.");
  }
}
