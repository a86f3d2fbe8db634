package dev.tracker.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlCatalogueTest {
  private static final Pattern OURS =
      Pattern.compile("(<(style|script)>)(.*?)(</\\2>)", Pattern.DOTALL);
  private static final Pattern HASHES = Pattern.compile("'sha256-[^']+'");

  @Test
  void showsAllModules() {
    String html = HtmlCatalogue.write(Acme.catalogue());

    GoldenFile.named("catalogue.html").assertIs(withoutOurs(html));
  }

  @Test
  void neitherTheOrderOfModulesNorTheTimeMatters() {
    Catalogue catalogue = Acme.catalogue();
    List<TrackedModule> modules = new ArrayList<>(catalogue.modules());
    modules.add(0, modules.remove(2));

    assertThat(HtmlCatalogue.write(new Catalogue(catalogue.title(), catalogue.note(), modules)))
        .isEqualTo(HtmlCatalogue.write(catalogue));
  }

  @Test
  void aSingleModuleHasNoTotalsOfItsOwn() {
    Catalogue catalogue = new Catalogue("Acme", "", List.of(Acme.catalogue().modules().get(0)));

    assertThat(HtmlCatalogue.write(catalogue))
        .doesNotContain("Totals per module")
        .doesNotContain("id=\"module\"");
  }

  @Test
  void saysThatThereIsNothing() {
    String html = HtmlCatalogue.write(new Catalogue("Acme", "", List.of()));

    assertThat(html).contains("Nothing is tracked: no module has a manifest.");
  }

  @Test
  void onlyThePagesOwnStyleAndScriptMayRun() throws Exception {
    String html = HtmlCatalogue.write(Acme.catalogue());

    Matcher ours = OURS.matcher(html);
    List<String> hashes = new ArrayList<>();
    while (ours.find()) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(ours.group(3).getBytes(UTF_8));
      hashes.add(ours.group(2) + "-src &#39;sha256-" + Base64.getEncoder().encodeToString(digest));
    }
    assertThat(hashes).hasSize(2).allMatch(html::contains);
    assertThat(html).contains("default-src &#39;none&#39;");
    assertThat(withoutOurs(html)).doesNotContain(" style=").doesNotContainPattern(" on[a-z]+=");
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    assertThat(HtmlCatalogue.write(Acme.catalogue()))
        .doesNotContain("://")
        .doesNotContain("@import")
        .doesNotContain("url(")
        .doesNotContain("src=");
  }

  /** Every fact of the hostile manifest is markup, or would end what it stands in. */
  @Test
  void textOfOthersIsOnlyText() {
    String html = withoutOurs(HtmlCatalogue.write(Hostile.catalogue()));
    String tame = withoutOurs(HtmlCatalogue.write(Hostile.tame()));

    assertThat(tags(html)).isEqualTo(tags(tame));
    assertThat(html)
        .doesNotContain("<img")
        .contains("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;")
        .contains("\\u202e", "\\u001b[31m", "\\u0000", "javascript:alert(1)");
    assertThat(html.codePoints().filter(each -> each != '\n'))
        .noneMatch(each -> Character.isISOControl(each))
        .noneMatch(each -> Character.getType(each) == Character.FORMAT);
  }

  /** The elements with the names of their attributes. */
  private static List<String> tags(String html) {
    List<String> tags = new ArrayList<>();
    Matcher tag = Pattern.compile("<[^>]*>").matcher(html);
    while (tag.find()) {
      tags.add(tag.group().replaceAll("\"[^\"]*\"", "\"\""));
    }
    return tags;
  }

  /** The style and the script are reviewed where they are written. */
  private static String withoutOurs(String html) {
    String page = OURS.matcher(html).replaceAll("$1$4");
    return HASHES
        .matcher(page.replace("&#39;sha256", "'sha256").replace("=&#39;", "='"))
        .replaceAll("'sha256'");
  }
}
