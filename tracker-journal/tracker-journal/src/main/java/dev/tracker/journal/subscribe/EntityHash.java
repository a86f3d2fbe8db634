package dev.tracker.journal.subscribe;

import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.Personal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Which entity an entry is of, as a number that is stored, and so never computed otherwise. */
final class EntityHash {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private EntityHash() {}

  static int of(Entry entry) {
    String id = entry.personal() instanceof Personal personal ? personal.changedId() : null;
    return of(entry.call().subject(), id);
  }

  /** FNV-1a over the subject, a zero and the id, folded to 31 bits. */
  static int of(String subject, @Nullable String id) {
    long hash = add(OFFSET, subject);
    if (id != null) {
      hash = add(hash * PRIME, id);
    }
    hash ^= hash >>> 33;
    hash *= 0xff51afd7ed558ccdL;
    return (int) (hash >>> 33);
  }

  private static long add(long hash, String text) {
    long result = hash;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      result = (result ^ (b & 0xff)) * PRIME;
    }
    return result;
  }
}
