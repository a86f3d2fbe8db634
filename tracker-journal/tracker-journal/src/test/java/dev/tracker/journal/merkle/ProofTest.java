package dev.tracker.journal.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Every proof of every tree up to some size, against the reference. */
class ProofTest {
  private static final int MOST = 70;
  private final ReferenceTree reference = ReferenceTree.numbered(MOST);
  private final ProofBuilder proofs =
      new ProofBuilder(new TileNodes(StoredTiles.of(reference, 16)));

  @Test
  void provesEachLeafOfEachTree() {
    for (int size = 1; size <= MOST; size++) {
      ReferenceTree tree = reference.first(size);
      for (int index = 0; index < size; index++) {
        InclusionProof proof = proofs.inclusion(index, size);
        assertThat(proof.path()).isEqualTo(tree.path(index));
        assertThat(proof.proves(tree.leafHash(index), tree.root()))
            .as("leaf %s of %s", index, size)
            .isTrue();
      }
    }
  }

  @Test
  void provesThatEachTreeGrewFromEachSmallerOne() {
    for (int size = 0; size <= MOST; size++) {
      ReferenceTree tree = reference.first(size);
      for (int old = 0; old <= size; old++) {
        ConsistencyProof proof = proofs.consistency(old, size);
        if (old > 0) {
          assertThat(proof.path()).isEqualTo(tree.proof(old));
        }
        assertThat(proof.proves(reference.first(old).root(), tree.root()))
            .as("from %s to %s", old, size)
            .isTrue();
      }
    }
  }

  @Test
  void buildsNoProofOutOfBounds() {
    assertThatThrownBy(() -> proofs.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> proofs.inclusion(-1, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> proofs.consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> proofs.consistency(-1, 5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> proofs.inclusion(0, MOST + 300))
        .isInstanceOf(IllegalStateException.class);
  }
}
