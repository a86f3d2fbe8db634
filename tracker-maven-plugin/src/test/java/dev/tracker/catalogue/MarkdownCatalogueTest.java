package dev.tracker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownCatalogueTest {
  @Test
  void showsAllModules() {
    GoldenFile.named("catalogue.md").assertIs(MarkdownCatalogue.write(Acme.catalogue()));
  }

  @Test
  void saysThatThereIsNothing() {
    assertThat(MarkdownCatalogue.write(new Catalogue("Acme", "", List.of())))
        .isEqualTo("# Acme: what is tracked\n\nNothing is tracked: no module has a manifest.\n");
  }

  @Test
  void textOfOthersIsOnlyText() {
    String markdown = MarkdownCatalogue.write(Hostile.catalogue());

    GoldenFile.named("hostile.md").assertIs(markdown);
    assertThat(markdown.lines().count())
        .isEqualTo(MarkdownCatalogue.write(Hostile.tame()).lines().count());
    assertThat(markdown)
        .doesNotContain("\u202e", "\u001b", "\u0000")
        .doesNotContainPattern("(?<!\\\\)[\\[`]")
        .doesNotContainPattern("(?<!\\\\)<(?!/?code>|br>)");
    assertThat(markdown.lines().filter(each -> each.startsWith("|")))
        .allSatisfy(each -> assertThat(columns(each)).isIn(6, 8));
  }

  @Test
  void codeStaysCode() {
    assertThat(MarkdownText.code("a.b")).isEqualTo("`a.b`");
    assertThat(MarkdownText.code("a`|b")).isEqualTo("<code>a&#96;&#124;b</code>");
    assertThat(MarkdownText.code("a<b>&")).isEqualTo("`a<b>&`");
    assertThat(MarkdownText.code("")).isEmpty();
  }

  @Test
  void textStaysText() {
    assertThat(MarkdownText.text("# a_b\n- c | d")).isEqualTo("\\# a\\_b - c \\| d");
    assertThat(MarkdownText.text("- a")).isEqualTo("\\- a");
    assertThat(MarkdownText.text("2.4.0-SNAPSHOT")).isEqualTo("2.4.0-SNAPSHOT");
  }

  /** As GitHub counts: a bar after an escaping backslash is no border. */
  private static int columns(String row) {
    return row.replaceAll("\\\\.", "").replaceAll("[^|]", "").length() - 1;
  }
}
