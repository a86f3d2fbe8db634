package dev.tracker.journal.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowingTreeTest {

  /** The leaves that the tests of Certificate Transparency logs use, and their roots. */
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void hasTheRootsThatOthersPublish() {
    GrowingTree tree = new GrowingTree();
    assertThat(tree.root().toHex()).isEqualTo(ROOTS.get(0));
    for (int i = 0; i < LEAVES.size(); i++) {
      tree.append(new TreeHasher().leaf(HexFormat.of().parseHex(LEAVES.get(i))));
      assertThat(tree.root().toHex()).isEqualTo(ROOTS.get(i + 1));
    }
  }

  @Test
  void hasTheRootOfTheReferenceAtEachSize() {
    ReferenceTree reference = ReferenceTree.numbered(600);
    GrowingTree tree = new GrowingTree();
    for (int size = 0; size < reference.size(); size++) {
      assertThat(tree.size()).isEqualTo(size);
      assertThat(tree.root()).isEqualTo(reference.first(size).root());
      tree.append(new TreeHasher().leaf(reference.leaf(size)));
    }
  }

  @Test
  void goesOnFromItsTilesAsIfItHadNeverStopped() {
    ReferenceTree reference = ReferenceTree.numbered(1_100);
    for (int size : List.of(0, 1, 2, 255, 256, 257, 511, 512, 513, 768, 1_023, 1_099)) {
      StoredTiles tiles = StoredTiles.of(reference.first(size), 100);
      GrowingTree tree = GrowingTree.resume(size, new TileNodes(tiles), (level, index, hash) -> {});
      assertThat(tree.root()).as("at %s", size).isEqualTo(reference.first(size).root());
      tree.append(reference.leafHash(size));
      assertThat(tree.root()).isEqualTo(reference.first(size + 1).root());
    }
  }

  @Test
  void refusesANegativeSize() {
    assertThatThrownBy(() -> new TileWriter(-1, new StoredTiles()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
