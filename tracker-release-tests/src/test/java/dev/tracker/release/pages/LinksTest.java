package dev.tracker.release.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links lead somewhere, and from the index to every page. */
class LinksTest {

  static List<Markdown> pages() throws IOException {
    return Markdown.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leadSomewhere(Markdown page) throws IOException {
    List<String> broken = new ArrayList<>();
    for (String link : page.links()) {
      if (!link.startsWith("https://") && !leadsSomewhere(page, link)) {
        broken.add(link);
      }
    }
    assertThat(broken).isEmpty();
  }

  private static boolean leadsSomewhere(Markdown page, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path target = target(page, parts[0]);
    if (!Files.exists(target)) {
      return false;
    }
    return parts.length == 1 || Markdown.of(target).anchors().contains(parts[1]);
  }

  private static Path target(Markdown page, String relative) {
    return relative.isEmpty() ? page.path() : page.path().resolveSibling(relative).normalize();
  }

  @Test
  void theIndexLeadsToEveryPage() throws IOException {
    Set<Path> reached = reachedFrom(Markdown.root().resolve("docs/index.md"));

    assertThat(pages())
        .filteredOn(page -> page.toString().startsWith("docs"))
        .extracting(Markdown::path)
        .isSubsetOf(reached);
  }

  /** Two links from the index at most, so that a reader arrives before giving up. */
  @Test
  void noPageIsFurtherThanTwoLinks() throws IOException {
    Path index = Markdown.root().resolve("docs/index.md");
    Set<Path> near = new LinkedHashSet<>(linksOf(index));
    for (Path each : List.copyOf(near)) {
      near.addAll(linksOf(each));
    }
    near.add(index);

    assertThat(pages())
        .filteredOn(page -> page.toString().startsWith("docs"))
        .extracting(Markdown::path)
        .isSubsetOf(near);
  }

  private static Set<Path> reachedFrom(Path first) throws IOException {
    Set<Path> reached = new LinkedHashSet<>(List.of(first));
    Deque<Path> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      for (Path each : linksOf(next.remove())) {
        if (reached.add(each)) {
          next.add(each);
        }
      }
    }
    return reached;
  }

  private static List<Path> linksOf(Path path) throws IOException {
    Markdown page = Markdown.of(path);
    return page.links().stream()
        .filter(link -> !link.startsWith("https://"))
        .map(link -> target(page, link.split("#", 2)[0]))
        .filter(target -> target.toString().endsWith(".md"))
        .toList();
  }
}
