package dev.tracker.journal.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TileTest {
  private static final int THREE_LEVELS = 256 * 256 + 300;

  @Test
  void aTreeIsTheSameInWhateverBatchesItGrew() {
    ReferenceTree reference = ReferenceTree.numbered(1_000);
    for (int batch : List.of(1, 7, 255, 256, 257, 1_000)) {
      StoredTiles tiles = StoredTiles.of(reference, batch);
      assertThat(new ProofBuilder(new TileNodes(tiles)).root(1_000)).isEqualTo(reference.root());
      // Leaves in four tiles, of which three are full, and their roots in one.
      assertThat(tiles.count()).isEqualTo(5);
    }
  }

  @Test
  void reachesAThirdLevel() {
    ReferenceTree reference = ReferenceTree.numbered(THREE_LEVELS);
    StoredTiles tiles = StoredTiles.of(reference, 5_000);
    assertThat(tiles.tile(2, 0).count()).isOne();
    ProofBuilder proofs = new ProofBuilder(new TileNodes(tiles));
    assertThat(proofs.root(THREE_LEVELS)).isEqualTo(reference.root());
    for (int index : List.of(0, 255, 256, 65_535, 65_536, THREE_LEVELS - 1)) {
      assertThat(
              proofs
                  .inclusion(index, THREE_LEVELS)
                  .proves(reference.leafHash(index), reference.root()))
          .isTrue();
    }
  }

  @Test
  void aGrowthThatWasUndoneLeavesNothing() {
    ReferenceTree reference = ReferenceTree.numbered(700);
    StoredTiles tiles = StoredTiles.of(reference, 700);
    TileWriter again = new TileWriter(300, tiles);
    for (int i = 300; i < 400; i++) {
      again.append(reference.leafHash(i));
    }
    tiles.store(again);
    assertThat(tiles.tile(0, 1).count()).isEqualTo(400 - 256);
    assertThat(again.root()).isEqualTo(reference.first(400).root());
  }

  @Test
  void refusesWhatIsNoTile() {
    assertThatThrownBy(() -> Tile.of(0, 3, new byte[33]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0/3");
    assertThatThrownBy(() -> Tile.of(0, 3, new byte[257 * 32]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Tile.empty(1, 2).hash(0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("1/2");
    assertThatThrownBy(() -> Hash.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
  }
}
