package dev.tracker.journal.merkle;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * The definitions of RFC 9162 written down as they stand there, on lists of leaves, and sharing no
 * code with what they are to check.
 */
final class ReferenceTree {
  private final List<byte[]> leaves;

  ReferenceTree(List<byte[]> leaves) {
    this.leaves = leaves;
  }

  static ReferenceTree numbered(int size) {
    List<byte[]> leaves = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      leaves.add(new byte[] {(byte) (i >> 8), (byte) i});
    }
    return new ReferenceTree(leaves);
  }

  byte[] leaf(int index) {
    return leaves.get(index);
  }

  int size() {
    return leaves.size();
  }

  ReferenceTree first(int size) {
    return new ReferenceTree(leaves.subList(0, size));
  }

  Hash leafHash(int index) {
    return Hash.of(sha(new byte[] {0}, leaves.get(index)));
  }

  Hash root() {
    return Hash.of(mth(leaves));
  }

  List<Hash> path(int index) {
    return path(index, leaves);
  }

  List<Hash> proof(int oldSize) {
    return subproof(oldSize, leaves, true);
  }

  private static byte[] mth(List<byte[]> entries) {
    if (entries.isEmpty()) {
      return sha();
    }
    if (entries.size() == 1) {
      return sha(new byte[] {0}, entries.get(0));
    }
    int k = k(entries.size());
    return sha(new byte[] {1}, mth(entries.subList(0, k)), mth(entries.subList(k, entries.size())));
  }

  private static List<Hash> path(int m, List<byte[]> entries) {
    if (entries.size() == 1) {
      return List.of();
    }
    int k = k(entries.size());
    List<byte[]> left = entries.subList(0, k);
    List<byte[]> right = entries.subList(k, entries.size());
    return m < k ? with(path(m, left), mth(right)) : with(path(m - k, right), mth(left));
  }

  private static List<Hash> subproof(int m, List<byte[]> entries, boolean whole) {
    if (m == entries.size()) {
      return whole ? List.of() : List.of(Hash.of(mth(entries)));
    }
    int k = k(entries.size());
    List<byte[]> left = entries.subList(0, k);
    List<byte[]> right = entries.subList(k, entries.size());
    return m <= k
        ? with(subproof(m, left, whole), mth(right))
        : with(subproof(m - k, right, false), mth(left));
  }

  private static List<Hash> with(List<Hash> list, byte[] last) {
    List<Hash> longer = new ArrayList<>(list);
    longer.add(Hash.of(last));
    return longer;
  }

  private static int k(int n) {
    int k = 1;
    while (k * 2 < n) {
      k *= 2;
    }
    return k;
  }

  private static byte[] sha(byte[]... parts) {
    try {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (byte[] part : parts) {
        all.write(part);
      }
      return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
