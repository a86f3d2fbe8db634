package dev.tracker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the texts of a manifest are, the catalogue shows them, and they are nothing but text:
 * whoever parses it finds the elements that it has with harmless texts, and the texts that went in.
 */
class CatalogueFuzzTest {
  private static final long FIRST_SEED = 1;
  private static final int SAMPLES = Boolean.getBoolean("tracker.long") ? 50_000 : 1_000;

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser MARKDOWN = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer RENDERED = HtmlRenderer.builder().extensions(TABLES).build();

  @Test
  void ofThePage() {
    compare("HTML", catalogue -> Jsoup.parse(HtmlCatalogue.write(catalogue)));
  }

  @Test
  void ofTheMarkdown() {
    compare("Markdown", catalogue -> markdown(MarkdownCatalogue.write(catalogue)));
  }

  /** A text that begins a paragraph begins nothing else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. x", "12) x", "- x", "+ x", "* x", "# x", "> x", "=== x", "---", "~~~", "```", "    x",
        "| a | b", "[x]: y", "<div>", "&amp;", "a  ", "\\", "1.", "1.5", "***", "___", "1) x"
      })
  void ofAParagraph(String text) {
    Element body = markdown("before\n\n" + MarkdownText.text(text) + "\n\nafter\n").body();

    assertThat(body.children()).extracting(Element::tagName).containsExactly("p", "p", "p");
    assertThat(body.child(1).wholeText()).isEqualTo(text.strip());
  }

  private static Document markdown(String markdown) {
    return Jsoup.parse(RENDERED.render(MARKDOWN.parse(markdown)));
  }

  private static void compare(String what, Function<Catalogue, Document> page) {
    int texts = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + SAMPLES; seed++) {
      List<String> tame = describe(page.apply(RandomCatalogue.tame(seed)));
      List<String> hostile = describe(page.apply(RandomCatalogue.of(seed)));

      assertThat(hostile)
          .as("seed %d", seed)
          .containsExactlyElementsOf(tame.stream().map(RandomCatalogue.expectation(seed)).toList());
      texts += tame.size();
    }
    System.out.printf(
        "%s catalogue %,d samples %,d texts, elements and attributes 0 bad (first seed %d)%n",
        what, SAMPLES, texts, FIRST_SEED);
  }

  /** Each element, attribute and text, in order. */
  private static List<String> describe(Document page) {
    List<String> nodes = new ArrayList<>();
    page.traverse((node, depth) -> describe(node, nodes));
    return nodes;
  }

  private static void describe(Node node, List<String> nodes) {
    if (node instanceof TextNode text) {
      nodes.add("text " + text.getWholeText());
    } else if (node instanceof DataNode data) {
      nodes.add("data " + data.getWholeData());
    } else if (node instanceof Comment comment) {
      nodes.add("comment " + comment.getData());
    } else {
      nodes.add("element " + node.nodeName());
      for (Attribute attribute : node.attributes()) {
        nodes.add("attribute " + attribute.getKey() + " " + attribute.getValue());
      }
    }
  }
}
