package dev.tracker.journalpage.browser;

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
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page as people have it: served, in a browser. */
abstract class ServedPage {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final SealKey KEY = KeyFiles.generate();
  static final String[] VIEWS = {
    "",
    "?view=state",
    "?view=history&subject=order&id=o-1",
    "?view=request&request=r-1",
    "?view=parked&name=mail",
    "?view=list&outcome=failure",
    "?view=none"
  };

  @TempDir static Path directory;
  static Browser browser;
  static ShopJournal shop;
  static Verification verification;
  static PageServer server;

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

  static void open(String query) {
    browser.driver().get("http://127.0.0.1:" + server.port() + "/" + query);
  }

  static void await(String script) {
    new WebDriverWait(browser.driver(), LONGEST_WAIT)
        .withMessage(script)
        .until(driver -> Boolean.TRUE.equals(browser.script("return " + script)));
  }
}
