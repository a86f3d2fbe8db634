package dev.tracker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
  @Test
  void addsUp() {
    Catalogue acme = Acme.catalogue();

    assertThat(acme.totals()).isEqualTo(new Totals(7, 27, 14, 13, 7, 2));
    assertThat(acme.totals().operations()).isEqualTo(41);
    assertThat(acme.modules())
        .extracting(each -> Totals.of(each.manifests()).operations())
        .containsExactly(16, 13, 12);
  }

  @Test
  void sortsModulesAndLeavesOutThoseWithoutInterfaces() {
    List<Manifest> manifests = Acme.catalogue().modules().get(0).manifests();

    Catalogue catalogue =
        new Catalogue(
            "",
            "",
            List.of(
                new TrackedModule("b", manifests),
                new TrackedModule("none", List.of()),
                new TrackedModule("a", manifests)));

    assertThat(catalogue.modules()).extracting(TrackedModule::name).containsExactly("a", "b");
  }

  @Test
  void writesBothFiles(@TempDir Path directory) throws Exception {
    Path missing = directory.resolve("a/b");

    CatalogueFiles files = CatalogueFiles.write(Acme.catalogue(), missing);

    assertThat(files.html()).isEqualTo(missing.resolve("catalogue.html")).isNotEmptyFile();
    assertThat(Files.readString(files.markdown()))
        .isEqualTo(MarkdownCatalogue.write(Acme.catalogue()));
  }
}
