package dev.tracker.journal.verify;

import dev.tracker.journal.merkle.GrowingTree;
import dev.tracker.journal.merkle.Hash;
import dev.tracker.journal.merkle.Tile;
import dev.tracker.journal.progress.Progress;
import dev.tracker.journal.seal.Head;
import dev.tracker.journal.seal.HeadTable;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.seal.TileTable;
import dev.tracker.journal.seal.TrustedKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Grows the tree again from its leaves, and compares it with each head and each exported head. */
final class TreeCheck {
  private static final int HEADS_AT_ONCE = 500;
  private static final int TILE_HEIGHT = 8;
  private static final int REPORTED = 4_096;

  /** A head, and whether a trusted key signed it. */
  private record CheckedHead(SignedHead signed, boolean isTrusted) {}

  private final Connection connection;
  private final TileTable tiles;
  private final TrustedKeys trusted;
  private final NavigableMap<Long, Head> exported;
  private final Findings findings;
  private final GrowingTree tree = new GrowingTree(this::completed);
  private final Deque<CheckedHead> next = new ArrayDeque<>();

  /** The size of the next head, which is read once, and not for each leaf before it. */
  private long due;

  private @Nullable SignedHead before;
  private long sound;
  private boolean differs;
  private boolean differsFromExported;
  private long heads;
  private final Set<UUID> erased = new HashSet<>();

  TreeCheck(
      Connection connection,
      TrustedKeys trusted,
      NavigableMap<Long, Head> exported,
      Findings findings) {
    this.connection = connection;
    this.tiles = new TileTable(connection);
    this.trusted = trusted;
    this.exported = exported;
    this.findings = findings;
  }

  /** How many heads there were. */
  long heads() {
    return heads;
  }

  /** What is erased, as heads say that are signed. */
  Set<UUID> erased() {
    return erased;
  }

  void run(long size, Progress progress) throws SQLException {
    LeafReader leaves = new LeafReader(tiles);
    for (long position = 1; position <= size; position++) {
      Hash leaf = leaves.at(position);
      if (leaf == null) {
        findings.add(
            FindingKind.TREE_DAMAGED,
            position,
            size,
            "The tree has no leaf for position " + position + ": nothing from there on is proved.");
        return;
      }
      tree.append(leaf);
      compare(position);
      if (position % REPORTED == 0) {
        progress.at("tree", position, size);
      }
    }
  }

  private void compare(long size) throws SQLException {
    CheckedHead head = headAt(size);
    if (head != null) {
      check(head, size);
    }
    Head known = exported.get(size);
    if (known != null && !differsFromExported && !known.root().equals(tree.root())) {
      differsFromExported = true;
      findings.add(
          FindingKind.NOT_AS_EXPORTED,
          1,
          size,
          "At size %d the root was exported as %s, and is %s: something up to there was altered, "
                  .formatted(size, known.root(), tree.root())
              + "and sealed again.");
    }
  }

  private @Nullable CheckedHead headAt(long size) throws SQLException {
    if (size < due) {
      return null;
    }
    if (next.isEmpty()) {
      readHeads(size - 1);
    }
    CheckedHead head = next.peek();
    due = head == null ? Long.MAX_VALUE : sizeOf(head.signed());
    return due <= size ? next.poll() : null;
  }

  /** A signature takes as long as some twenty leaves, so all processors look at them. */
  private void readHeads(long after) throws SQLException {
    HeadTable.after(connection, after, HEADS_AT_ONCE).parallelStream()
        .map(head -> new CheckedHead(head, head.isSigned(trusted)))
        .forEachOrdered(next::add);
  }

  /** One that cannot be read is met at once, and found to be invalid. */
  private static long sizeOf(SignedHead head) {
    try {
      return head.head().size();
    } catch (RuntimeException damaged) {
      return 0;
    }
  }

  private void check(CheckedHead checked, long size) {
    heads++;
    SignedHead signed = checked.signed();
    if (!checked.isTrusted()) {
      findings.add(
          FindingKind.HEAD_INVALID,
          size,
          "The head at size " + size + " is not signed by a trusted key.");
      before = signed;
      return;
    }
    Head head = signed.head();
    Hash previous = before == null ? null : before.hash();
    if (head.size() != size || !Objects.equals(previous, head.previous())) {
      findings.add(
          FindingKind.HEAD_INVALID,
          size,
          "The head at size "
              + size
              + " does not follow the one before: a head was removed,"
              + " added or moved.");
    }
    before = signed;
    erased.addAll(head.erased());
    checkRoot(head, size);
  }

  private void checkRoot(Head head, long size) {
    if (head.root().equals(tree.root())) {
      sound = differs ? sound : size;
    } else if (!differs) {
      differs = true;
      findings.add(
          FindingKind.TREE_DAMAGED,
          sound + 1,
          size,
          "The tree is not what the head at size %d says: what it has of the positions %d to %d"
                  .formatted(size, sound + 1, size)
              + " was altered.");
    }
  }

  /** Roots of full tiles are stored, too: proofs are made of them. */
  private void completed(int level, long index, Hash hash) {
    if (level > 0 && level % TILE_HEIGHT == 0) {
      Hash stored = storedRoot(level / TILE_HEIGHT, index);
      if (stored == null || !hash.equals(stored)) {
        long width = 1L << level;
        findings.add(
            FindingKind.TREE_DAMAGED,
            index * width + 1,
            (index + 1) * width,
            "A node of the tree at level " + level + " is not what its leaves give.");
      }
    }
  }

  private @Nullable Hash storedRoot(int tileLevel, long index) {
    try {
      List<Tile> found = tiles.find(tileLevel, index / Tile.WIDTH).stream().toList();
      int place = (int) (index % Tile.WIDTH);
      return found.isEmpty() || place >= found.get(0).count() ? null : found.get(0).hash(place);
    } catch (SQLException | IllegalArgumentException damaged) {
      return null;
    }
  }
}
