package dev.tracker.journal.entry;

import dev.tracker.journal.merkle.Hash;

/**
 * The part of an entry that can be erased: the fields themselves, or what is left of them.
 *
 * @since 0.1.0
 */
public sealed interface PersonalPart permits Personal, Erased {

  /**
   * What the rest of the entry is bound to.
   *
   * @return the hash of the salt and the fields, the same before and after an erasure
   */
  Hash hash();
}
