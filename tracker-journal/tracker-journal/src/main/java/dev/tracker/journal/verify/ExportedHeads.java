package dev.tracker.journal.verify;

import dev.tracker.journal.seal.Head;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.seal.TrustedKeys;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The exported heads that a journal is compared with. For one thread. */
final class ExportedHeads {
  private final NavigableMap<Long, Head> bySize = new TreeMap<>();
  private final Set<UUID> erased = new HashSet<>();

  ExportedHeads(List<SignedHead> heads, TrustedKeys trusted, Findings findings) {
    for (SignedHead head : heads) {
      if (head.isSigned(trusted)) {
        add(head.head(), findings);
      } else {
        findings.add(
            FindingKind.HEAD_INVALID, 0, "An exported head is not signed by a trusted key.");
      }
    }
  }

  private void add(Head head, Findings findings) {
    erased.addAll(head.erased());
    Head other = bySize.put(head.size(), head);
    if (other != null && !other.root().equals(head.root())) {
      findings.add(
          FindingKind.NOT_AS_EXPORTED,
          1,
          head.size(),
          "Two different heads were exported at size " + head.size() + ": the journal has forked.");
    }
  }

  NavigableMap<Long, Head> bySize() {
    return bySize;
  }

  /** The events that were erased, as far as exported heads tell. */
  Set<UUID> erased() {
    return erased;
  }

  void compare(Optional<SignedHead> last, long lastPosition, Findings findings) {
    long size = last.map(head -> head.head().size()).orElse(0L);
    if (bySize.isEmpty()) {
      return;
    }
    Head newest = bySize.lastEntry().getValue();
    last.ifPresent(head -> compareIds(head.head(), newest, findings));
    if (newest.size() <= size) {
      return;
    }
    // A backup is of one moment: it knows nothing of what came after. Whoever deletes leaves
    // traces.
    boolean asBefore = findings.isEmpty() && lastPosition < newest.size();
    boolean wasExported = size == 0 || bySize.containsKey(size);
    if (asBefore && wasExported) {
      findings.add(
          FindingKind.RESTORED_BACKUP,
          size + 1,
          newest.size(),
          "The journal is as it was at size %d, and a head of size %d was exported: a backup was"
                  .formatted(size, newest.size())
              + " restored. What came after is lost; erase again what was erased since.");
    } else {
      findings.add(
          FindingKind.TRUNCATED,
          size + 1,
          newest.size(),
          "A head of size %d was exported, and the journal ends at %d: its end was cut off."
              .formatted(newest.size(), size));
    }
  }

  private static void compareIds(Head head, Head newest, Findings findings) {
    if (!head.journal().equals(newest.journal())) {
      findings.add(
          FindingKind.NOT_AS_EXPORTED,
          0,
          "Heads of the journal %s were exported, but this is %s."
              .formatted(newest.journal(), head.journal()));
    }
  }
}
