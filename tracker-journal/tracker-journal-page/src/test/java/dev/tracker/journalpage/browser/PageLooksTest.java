package dev.tracker.journalpage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import dev.tracker.journalpage.JournalPage;
import dev.tracker.journalpage.ShopJournal;
import dev.tracker.journalpage.check.Verification;
import dev.tracker.journalpage.server.PageServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page looks like, and for whom. */
class PageLooksTest extends ServedPage {
  private static final Path SCREENSHOT = Path.of("../../docs/images/journal.png");

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 360"})
  void isAccessible(String scheme, int width) {
    browser.size(width, 740);
    browser.colours(scheme);
    for (String view : VIEWS) {
      open(view);
      List<Rule> violations = new AxeBuilder().analyze(browser.driver()).getViolations();
      assertThat(violations)
          .as(scheme + " " + view)
          .extracting(each -> each.getId() + ": " + each.getNodes())
          .isEmpty();
      assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
          .as(view)
          .isLessThanOrEqualTo(width);
    }
  }

  /** What the docs show; {@code -Dtracker.screenshot=rewrite} takes it anew. */
  @Test
  void theDocsShowIt() throws Exception {
    await("document.querySelector('.seal.sound, .seal.broken, .seal.open') !== null");
    if ("rewrite".equals(System.getProperty("tracker.screenshot"))) {
      show();
      takeOfATidyShop();
    }
    assertThat(SCREENSHOT).isNotEmptyFile();
    assertThat(Files.size(SCREENSHOT)).isLessThan(300_000);
  }

  @SuppressWarnings("try") // the server is there to run until it is closed
  private static void takeOfATidyShop() throws Exception {
    try (ShopJournal tidy = new ShopJournal()) {
      String[] verbs = {"place", "pay", "ship"};
      String[] people = {"alice", "bob", "clerk"};
      for (int i = 0; i < 9; i++) {
        String verb = verbs[i % 3];
        tidy.change(people[i % 3], "r-" + (4711 + i), verb, "o-" + (100 + i / 3), Map.of());
      }
      tidy.journal().keep();
      JournalPage page =
          JournalPage.of(tidy.journal().dataSource(), Verification.none(), Clock.systemUTC());
      List<String> links = new ArrayList<>();
      try (PageServer other = PageServer.start(page, 0, links::add)) {
        browser.driver().get(links.get(0));
        browser.size(1280, 640);
        browser.colours("light");
        Files.write(SCREENSHOT, browser.screenshot());
      }
    }
  }

  /** For the eyes of whoever changes the page. */
  private static void show() throws Exception {
    int number = 0;
    for (String view : VIEWS) {
      open(view);
      for (String scheme : List.of("light", "dark")) {
        for (int width : new int[] {1280, 360}) {
          browser.size(width, 900);
          browser.colours(scheme);
          String name = "journal-" + number + "-" + scheme + "-" + width + ".png";
          Files.write(Path.of("target", name), browser.screenshot());
        }
      }
      number++;
    }
  }
}
