package dev.tracker.catalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.OutputType;

/** What the page looks like, on what it is looked at, and for whom. */
class CatalogueLooksTest extends CataloguePage {
  private static final Path SCREENSHOT = Path.of("../docs/images/catalogue.png");

  private static final String WIDEST_CELL =
      """
      return Math.ceil(Math.max(...[...document.querySelectorAll('.operations *, header > *')]
        .map(each => each.getBoundingClientRect().right)))
      """;

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 768, 833, 1024, 1280, 1920})
  void nothingIsWiderThanTheWindow(int width) {
    browser.size(width, 740);

    assertThat(number("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    assertThat(number(WIDEST_CELL)).isLessThanOrEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 1280", "light, 360", "dark, 360"})
  void isAccessible(String scheme, int width) {
    browser.size(width, 740);
    browser.colours(scheme);

    List<Rule> violations = new AxeBuilder().analyze(browser.driver()).getViolations();

    assertThat(violations)
        .as(scheme)
        .extracting(each -> each.getId() + ": " + each.getNodes())
        .isEmpty();
  }

  @Test
  void lightAndDarkDiffer() {
    String background = "return getComputedStyle(document.body).backgroundColor";
    assertThat(browser.script(background)).isEqualTo("rgb(251, 250, 248)");

    browser.colours("dark");

    assertThat(browser.script(background)).isEqualTo("rgb(21, 23, 26)");
  }

  @Test
  void isPrintedOnWhitePaperWithoutControls() {
    browser.colours("dark");
    browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      assertThat(element("#filters").isDisplayed()).isFalse();
      assertThat(browser.script("return getComputedStyle(document.body).backgroundColor"))
          .isEqualTo("rgb(255, 255, 255)");
    } finally {
      browser.command("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  /** What the docs show; {@code -Dtracker.screenshot=rewrite} takes it anew. */
  @Test
  void theDocsShowIt() throws Exception {
    byte[] screenshot = browser.driver().getScreenshotAs(OutputType.BYTES);
    if ("rewrite".equals(System.getProperty("tracker.screenshot"))) {
      Files.createDirectories(SCREENSHOT.getParent());
      Files.write(SCREENSHOT, screenshot);
      show("light", 360, 1500);
      show("dark", 1280, 1500);
      browser.colours("light");
      print();
    }

    assertThat(SCREENSHOT).isNotEmptyFile();
    assertThat(Files.size(SCREENSHOT)).isLessThan(300_000);
  }

  /** For the eyes of whoever changes the page. */
  private static void show(String scheme, int width, int height) throws Exception {
    browser.size(width, height);
    browser.colours(scheme);
    byte[] screenshot = browser.driver().getScreenshotAs(OutputType.BYTES);
    Files.write(Path.of("target", "catalogue-" + scheme + "-" + width + ".png"), screenshot);
  }

  private static void print() throws Exception {
    Object pdf = browser.command("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data");
    Files.write(Path.of("target/catalogue.pdf"), Base64.getDecoder().decode((String) pdf));
  }

  private static int number(String script) {
    return ((Number) browser.script(script)).intValue();
  }
}
