package dev.tracker.journal.archive;

import dev.tracker.journal.merkle.GrowingTree;
import dev.tracker.journal.merkle.Hash;
import dev.tracker.journal.merkle.TreeHasher;
import dev.tracker.journal.seal.Head;
import dev.tracker.journal.seal.TrustedKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Checks an archive with nothing but the public keys. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ArchiveChecker {
  private final TrustedKeys trusted;

  /**
   * A checker.
   *
   * @param trusted the keys whose heads are believed
   */
  public ArchiveChecker(TrustedKeys trusted) {
    this.trusted = trusted;
  }

  /**
   * Checks that a file has all entries between two positions as they were sealed.
   *
   * @param file an archive
   * @return why it does not; empty if it does
   * @throws IOException if the file cannot be read
   */
  public Optional<String> check(Path file) throws IOException {
    try (ArchiveReader reader = ArchiveReader.open(file)) {
      ArchiveHeader header = reader.header();
      if (!header.head().isSigned(trusted)) {
        return Optional.of("its head is not signed by a trusted key");
      }
      Head head = header.head().head();
      if (head.size() != header.last()
          || !head.journal().equals(header.journal())
          || header.first() < 1
          || Long.bitCount(header.first() - 1) != header.left().size()) {
        return Optional.of("its first line does not fit its head");
      }
      return checkEntries(reader, resume(header.first() - 1, header.left()), head);
    }
  }

  private static GrowingTree resume(long size, List<Hash> left) {
    Iterator<Hash> next = left.iterator();
    return GrowingTree.resume(size, (level, index) -> next.next(), (level, index, hash) -> {});
  }

  private static Optional<String> checkEntries(ArchiveReader reader, GrowingTree tree, Head head)
      throws IOException {
    TreeHasher hasher = new TreeHasher();
    try {
      for (ArchivedEntry next = reader.next(); next != null; next = reader.next()) {
        if (next.position() != tree.size() + 1) {
          return Optional.of("the entry at position " + (tree.size() + 1) + " is missing");
        }
        if (!next.hasOwnPersonal()) {
          return Optional.of(
              "the personal fields of the entry at position "
                  + next.position()
                  + " are not those of the entry");
        }
        tree.append(next.hash(hasher));
      }
    } catch (IllegalArgumentException damaged) {
      return Optional.of("a line of it is no entry");
    }
    return tree.size() == head.size() && tree.root().equals(head.root())
        ? Optional.empty()
        : Optional.of("its entries are not those that were sealed");
  }
}
