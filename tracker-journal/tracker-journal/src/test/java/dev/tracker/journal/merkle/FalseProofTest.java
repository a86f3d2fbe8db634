package dev.tracker.journal.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must not be taken for a proof. */
class FalseProofTest {
  private static final int SIZE = 13;
  private final ReferenceTree tree = ReferenceTree.numbered(SIZE);
  private final ProofBuilder proofs = new ProofBuilder(new TileNodes(StoredTiles.of(tree, 5)));
  private final Hash root = tree.root();

  private void refused(String why, InclusionProof proof, Hash leaf, Hash top) {
    assertThat(proof.proves(leaf, top)).as(why).isFalse();
  }

  private void refused(String why, ConsistencyProof proof, Hash oldRoot, Hash newRoot) {
    assertThat(proof.proves(oldRoot, newRoot)).as(why).isFalse();
  }

  @Test
  void inclusion() {
    List<Hash> path = tree.path(4);
    Hash leaf = tree.leafHash(4);
    refused("negative index", new InclusionProof(-1, SIZE, path), leaf, root);
    refused("index of the size", new InclusionProof(SIZE, SIZE, path), leaf, root);
    refused("index over the size", new InclusionProof(1L << 62, SIZE, path), leaf, root);
    refused("no leaves", new InclusionProof(0, 0, List.of()), leaf, root);
    refused("negative size", new InclusionProof(0, -1, List.of()), leaf, leaf);
    refused("no path", new InclusionProof(4, SIZE, List.of()), leaf, root);
    refused("root as leaf", new InclusionProof(4, SIZE, List.of()), root, root);
    refused("too short", new InclusionProof(4, SIZE, path.subList(0, 3)), leaf, root);
    refused("too long", new InclusionProof(4, SIZE, with(path, root)), leaf, root);
    refused("another leaf", new InclusionProof(4, SIZE, path), tree.leafHash(5), root);
    refused("another index", new InclusionProof(5, SIZE, path), leaf, root);
    refused("another root", new InclusionProof(4, SIZE, path), leaf, tree.first(12).root());
    refused("the last, as of a tree of two", new InclusionProof(1, 2, path), leaf, root);
    Hash node = new TreeHasher().node(leaf, tree.leafHash(5));
    refused("a node as leaf", new InclusionProof(2, 7, path.subList(1, 4)), node, leaf);
    refused("a node as leaf", new InclusionProof(2, SIZE, path.subList(1, 4)), node, root);
  }

  @Test
  void consistency() {
    List<Hash> path = tree.proof(6);
    Hash old = tree.first(6).root();
    refused("negative size", new ConsistencyProof(-1, SIZE, path), old, root);
    refused("shrinking", new ConsistencyProof(SIZE, 6, path), root, old);
    refused("no path", new ConsistencyProof(6, SIZE, List.of()), old, root);
    refused("no path from a power", new ConsistencyProof(8, SIZE, List.of()), root, root);
    refused("too short", new ConsistencyProof(6, SIZE, path.subList(1, path.size())), old, root);
    refused("too long", new ConsistencyProof(6, SIZE, with(path, root)), old, root);
    refused("another old root", new ConsistencyProof(6, SIZE, path), tree.first(7).root(), root);
    refused("another root", new ConsistencyProof(6, SIZE, path), old, tree.first(12).root());
    refused("another old size", new ConsistencyProof(7, SIZE, path), old, root);
    refused("another size", new ConsistencyProof(6, 14, path), old, tree.first(12).root());
    refused("same size, other root", new ConsistencyProof(6, 6, List.of()), old, root);
    refused("same size, with a path", new ConsistencyProof(6, 6, path), old, old);
    refused("from nothing, with a path", new ConsistencyProof(0, SIZE, path), empty(), root);
    refused("from nothing, of another root", new ConsistencyProof(0, 6, List.of()), root, old);
  }

  /** Flipped bits, and hashes that are lost, doubled or swapped, in the proofs of any pair. */
  @Test
  void mutatedAtRandom() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      int size = 2 + random.nextInt(SIZE - 1);
      int other = random.nextInt(size);
      ReferenceTree whole = tree.first(size);
      InclusionProof included = proofs.inclusion(other, size);
      List<Hash> path = mutated(included.path(), random);
      refused(
          "a mutated path",
          new InclusionProof(other, size, path),
          whole.leafHash(other),
          whole.root());
      if (other > 0) {
        List<Hash> steps = mutated(proofs.consistency(other, size).path(), random);
        refused(
            "a mutated path",
            new ConsistencyProof(other, size, steps),
            tree.first(other).root(),
            whole.root());
      }
    }
  }

  /** Proofs made of nothing but what an attacker may send, for any index and size. */
  @Test
  void madeUpAtRandom() {
    Random random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      List<Hash> path = new ArrayList<>();
      for (int n = random.nextInt(70); n > 0; n--) {
        path.add(tree.leafHash(random.nextInt(SIZE)));
      }
      long index = random.nextLong() >> random.nextInt(64);
      long size = random.nextLong() >> random.nextInt(64);
      refused("made up", new InclusionProof(index, size, path), tree.leafHash(0), root);
      refused("made up", new ConsistencyProof(index, size, path), tree.leafHash(0), root);
    }
  }

  private static List<Hash> mutated(List<Hash> path, Random random) {
    List<Hash> copy = new ArrayList<>(path);
    int place = random.nextInt(copy.size());
    switch (random.nextInt(4)) {
      case 0 -> copy.remove(place);
      case 1 -> copy.add(place, copy.get(place));
      case 2 -> {
        byte[] bytes = copy.get(place).toBytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        copy.set(place, Hash.of(bytes));
      }
      default -> {
        Collections.swap(copy, place, (place + 1) % copy.size());
        if (copy.equals(path)) {
          copy.clear();
        }
      }
    }
    return copy;
  }

  private static List<Hash> with(List<Hash> path, Hash last) {
    List<Hash> longer = new ArrayList<>(path);
    longer.add(last);
    return longer;
  }

  private static Hash empty() {
    return new TreeHasher().empty();
  }
}
