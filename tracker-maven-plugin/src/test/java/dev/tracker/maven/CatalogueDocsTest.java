package dev.tracker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.catalogue.Acme;
import dev.tracker.catalogue.Catalogue;
import dev.tracker.catalogue.CatalogueFiles;
import dev.tracker.catalogue.GoldenFile;
import dev.tracker.catalogue.MarkdownCatalogue;
import dev.tracker.catalogue.TrackedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What docs/catalogue.md says is what the plugin has and does. */
class CatalogueDocsTest {
  private static final Path DOCS = Path.of("../docs/catalogue.md");
  private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");
  private static final int EXCERPT = 31;

  @Test
  void theDocsAreUpToDate() throws Exception {
    String docs = Files.readString(DOCS);

    docs = replaceBlock(docs, "parameters: catalogue", parameters("catalogue"));
    docs = replaceBlock(docs, "excerpt: catalogue.md", excerpt());

    new GoldenFile(DOCS).assertIs(docs);
  }

  /** The snippet of Java that the docs show. */
  @Test
  void worksWithoutMaven(@TempDir Path build) throws Exception {
    List<TrackedModule> modules =
        List.of(TrackedModule.read("billing", Acme.classes("acme-billing")));
    CatalogueFiles.write(new Catalogue("Acme Shop", "2.4.0", modules), build.resolve("tracker"));

    assertThat(Files.readString(DOCS))
        .contains(
            "CatalogueFiles.write(new Catalogue(\"Acme Shop\", \"2.4.0\", modules),",
            "List.of(TrackedModule.read(\"billing\", ");
    assertThat(build.resolve("tracker/catalogue.html")).isNotEmptyFile();
  }

  private static String replaceBlock(String docs, String mark, String text) {
    Matcher block =
        Pattern.compile("(<!-- " + Pattern.quote(mark) + " -->\n).*?(<!-- end -->)", Pattern.DOTALL)
            .matcher(docs);
    assertThat(block.find()).as(mark).isTrue();
    return block.replaceFirst(Matcher.quoteReplacement(block.group(1) + text + block.group(2)));
  }

  private static String excerpt() {
    return MarkdownCatalogue.write(Acme.catalogue())
        .lines()
        .limit(EXCERPT)
        .collect(Collectors.joining("\n", "```markdown\n", "\n```\n"));
  }

  private static String parameters(String goal) throws Exception {
    Element mojo =
        elements(
                DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(DESCRIPTOR.toFile())
                    .getDocumentElement(),
                "mojo")
            .stream()
            .filter(each -> text(each, "goal").equals(goal))
            .findFirst()
            .orElseThrow();
    return elements(mojo, "parameter").stream()
        .filter(each -> text(each, "editable").equals("true"))
        .map(each -> row(each, mojo))
        .collect(
            Collectors.joining(
                "\n",
                "| parameter | on the command line | left out | says |\n|---|---|---|---|\n",
                "\n"));
  }

  private static String row(Element parameter, Element mojo) {
    String name = text(parameter, "name");
    Element configuration = elements(mojo, "configuration").get(0);
    Optional<Element> value = elements(configuration, name).stream().findFirst();
    return "| `%s` | %s | %s | %s |"
        .formatted(
            name,
            value
                .map(each -> "`-D" + each.getTextContent().replaceAll("[${}]", "") + "`")
                .orElse(""),
            value
                .map(each -> each.getAttribute("default-value"))
                .filter(each -> !each.isEmpty())
                .map(each -> "`" + each + "`")
                .orElse(""),
            text(parameter, "description").replaceAll("</?code>", "`").replaceAll("\\s+", " "));
  }

  private static String text(Element parent, String name) {
    return elements(parent, name).get(0).getTextContent();
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(each -> (Element) found.item(each))
        .toList();
  }
}
