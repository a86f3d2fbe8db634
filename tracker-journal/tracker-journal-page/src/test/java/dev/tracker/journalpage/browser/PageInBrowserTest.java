package dev.tracker.journalpage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.seal.TrustedKeys;
import dev.tracker.journal.verify.Verifier;
import dev.tracker.journalpage.JournalPage;
import dev.tracker.journalpage.ShopJournal;
import dev.tracker.journalpage.check.Verification;
import dev.tracker.journalpage.server.PageServer;
import dev.tracker.journaltestkit.InMemoryJournal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page as people have it: served, in a browser. */
class PageInBrowserTest {
  private static final Path SCREENSHOT = Path.of("../../docs/images/journal.png");
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final SealKey KEY = KeyFiles.generate();
  private static final String[] VIEWS = {
    "",
    "?view=state",
    "?view=history&subject=order&id=o-1",
    "?view=request&request=r-1",
    "?view=parked&name=mail",
    "?view=list&outcome=failure",
    "?view=none"
  };

  @TempDir static Path directory;
  private static Browser browser;
  private static ShopJournal shop;
  private static Verification verification;
  private static PageServer server;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.start(directory.resolve("profile"));
    shop = new ShopJournal(InMemoryJournal.open(Clock.systemUTC(), () -> KEY)).filled();
    shop.park("mail", "no such address");
    Verifier verifier =
        new Verifier(
            OwnTransactions.on(shop.journal().dataSource()),
            TrustedKeys.of(List.of(KEY.publicKey())),
            List.of());
    verification = Verification.every(() -> verifier, Duration.ofSeconds(1), Clock.systemUTC());
    JournalPage page = JournalPage.of(shop.journal().dataSource(), verification, Clock.systemUTC());
    List<String> links = new ArrayList<>();
    server = PageServer.start(page, 0, links::add);
    browser.driver().get(links.get(0));
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
      server.close();
      verification.close();
      shop.close();
    }
  }

  @BeforeEach
  void begin() {
    browser.size(1280, 900);
    browser.colours("light");
    open("");
  }

  private static void open(String query) {
    browser.driver().get("http://127.0.0.1:" + server.port() + "/" + query);
  }

  private static void await(String script) {
    new WebDriverWait(browser.driver(), LONGEST_WAIT)
        .withMessage(script)
        .until(driver -> Boolean.TRUE.equals(browser.script("return " + script)));
  }

  private static List<String> texts(String selector) {
    return browser.elements(selector).stream().map(WebElement::getText).toList();
  }

  @Test
  void theLinkLeadsToTheJournalAndIsNotInTheAddress() {
    assertThat(browser.driver().getCurrentUrl()).doesNotContain("key");
    assertThat(browser.element("h1").getText()).isEqualTo("What happened");
  }

  @Test
  void searches() {
    browser.element("#f-actor").sendKeys("bob", Keys.ENTER);

    await("document.querySelectorAll('.active li').length === 1");
    assertThat(texts("#rows td[data-head=Who]")).isNotEmpty().containsOnly("bob");
    assertThat(browser.element("#f-actor").getAttribute("value")).isEqualTo("bob");
    browser.element(".active a").click();
    await("document.querySelector('.active') === null");
  }

  @Test
  void followsWhatComes() throws Exception {
    await("document.querySelector('#follow').getAttribute('aria-pressed') === 'true'");
    WebElement link = browser.element("#rows tr:nth-child(2) a.row");
    String id = (String) browser.script("return arguments[0].closest('tr').id", link);
    browser.script("arguments[0].focus()", link);

    shop.change("dora", "r-9", "ship", "o-7", Map.of("state", "shipped"));

    await("document.querySelector('#rows tr:first-child').textContent.includes('ship')");
    assertThat(texts("#rows tr:first-child.new")).hasSize(1);
    assertThat(browser.element("#news").getText()).isEqualTo("1 new entry");
    assertThat(browser.script("return document.activeElement.closest('tr').id")).isEqualTo(id);
    browser.element("#follow").click();
    assertThat(browser.element("#follow").getAttribute("aria-pressed")).isEqualTo("false");
  }

  @Test
  void showsAHistoryWithWhatDiffers() {
    browser.elements("#rows td[data-head=Id] a").stream()
        .filter(link -> link.getText().equals("o-1"))
        .findFirst()
        .orElseThrow()
        .click();

    await("document.querySelectorAll('.history > li').length === 2");
    assertThat(texts(".history > li:nth-child(2) del")).containsExactly("new");
    assertThat(texts(".history > li:nth-child(2) ins")).containsExactly("paid");
  }

  @Test
  void aHostileValueIsShownAndDoesNothing() {
    browser.messages();
    for (String selector :
        List.of("td[data-head=Time] a", "td[data-head=Id] a", "td[data-head=Who] a")) {
      open("?view=list&subject=order&operation=create");
      WebElement row =
          browser.elements("#rows tr").stream()
              .filter(each -> each.getText().contains("alert(2)"))
              .findFirst()
              .orElseThrow();
      row.findElement(org.openqa.selenium.By.cssSelector(selector)).click();
      await("document.body.textContent.includes('alert(2)')");
      assertThat(browser.elements("main img, main script")).isEmpty();
    }
    assertThat(browser.messages()).isEmpty();
  }

  @Test
  void asksNobodyElse() {
    browser.requests();
    for (String view : VIEWS) {
      open(view);
    }
    List<String> requests = browser.requests();
    assertThat(requests).hasSizeGreaterThan(VIEWS.length);
    assertThat(requests)
        .allMatch(each -> each.contains("\"url\":\"http://127.0.0.1:" + server.port() + "/"));
  }

  @Test
  void worksWithoutScripts() {
    browser.scripts(false);
    try {
      open("?view=list&actor=alice");
      assertThat(texts("#rows td[data-head=Who]")).containsOnly("alice").isNotEmpty();
      assertThat(browser.element("#follow").isDisplayed()).isFalse();
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void isUsedByKeysAlone() {
    WebElement body = browser.element("body");
    body.sendKeys("j");
    assertThat(focusedRow()).isZero();
    browser.driver().switchTo().activeElement().sendKeys("j");
    assertThat(focusedRow()).isEqualTo(1);
    browser.driver().switchTo().activeElement().sendKeys("k");
    assertThat(focusedRow()).isZero();
    browser.driver().switchTo().activeElement().sendKeys("f");
    assertThat(browser.element("#follow").getAttribute("aria-pressed")).isEqualTo("false");
    browser.driver().switchTo().activeElement().sendKeys("/");
    assertThat(browser.script("return document.activeElement.id")).isEqualTo("f-operation");
    browser.element("a.row").sendKeys(Keys.ENTER);
    await("document.querySelector('dl.entry') !== null");
  }

  private static long focusedRow() {
    return (Long)
        browser.script(
            "return [...document.querySelectorAll('#rows tr')]"
                + ".indexOf(document.activeElement.closest('tr'))");
  }

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
