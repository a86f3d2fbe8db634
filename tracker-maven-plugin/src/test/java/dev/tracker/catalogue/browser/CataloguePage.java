package dev.tracker.catalogue.browser;

import dev.tracker.catalogue.Acme;
import dev.tracker.catalogue.CatalogueFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page as a reader has it: opened from disk, in a browser. */
abstract class CataloguePage {
  @TempDir static Path directory;
  static Browser browser;
  static String page;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.start(directory.resolve("profile"));
    CatalogueFiles files = CatalogueFiles.write(Acme.catalogue(), directory);
    page = files.html().toUri().toString();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.size(1280, 1000);
    browser.colours("light");
    open("");
  }

  static void open(String filter) {
    browser.driver().get("about:blank");
    browser.driver().get(page + filter);
  }

  static void search(String words) {
    WebElement search = element("#search");
    search.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    search.sendKeys(words);
  }

  static String count() {
    return element("#count").getText();
  }

  static WebElement element(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  static List<WebElement> shown(String selector) {
    return browser
        .driver()
        .findElements(By.cssSelector("main"))
        .get(0)
        .findElements(By.cssSelector(selector))
        .stream()
        .filter(WebElement::isDisplayed)
        .toList();
  }
}
